import * as z from 'zod/mini';
import type { Answer } from '../../../../ports/conversations.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import {
  type CommentAnswer,
  commentAnswer,
  commentFields,
  isOurComment,
} from '../../ownership/our-comments.ts';
import type { Conversation } from '../../writing/conversation.ts';
import { toAnswer } from './to-answer.ts';

const query = `query StandingAnswer($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      __typename
      ... on Issue { comments(first: 100, after: $after) { ...Page } }
      ... on PullRequest { comments(first: 100, after: $after) { ...Page } }
    }
  }
}
fragment Page on IssueCommentConnection { pageInfo { hasNextPage endCursor } nodes { ${commentFields} } }`;

const page = z.object({
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(commentAnswer),
});
const answer = z.object({
  repository: z.object({
    issueOrPullRequest: z.object({ __typename: z.enum(['Issue', 'PullRequest']), comments: page }),
  }),
});

/** Where we answer, and what of ours stands there with a marker, oldest first. */
export interface StandingAnswers {
  readonly on: Conversation;
  readonly ours: readonly CommentAnswer[];
}

export async function readAnswer(api: GitHubApi, issue: number, marker: string): Promise<Answer | null> {
  const { on, ours } = await readStandingAnswers(api, issue, marker);
  const [first] = ours;
  return first === undefined
    ? null
    : toAnswer(api, on, { id: Number(first.fullDatabaseId), text: first.body });
}

/** Reads no further than where ours was found: a duplicate follows it soon. */
export function readStandingAnswers(
  api: GitHubApi,
  number: number,
  marker: string,
): Promise<StandingAnswers> {
  const task = { doing: `read what was said on #${number}`, permission: 'issues: read' };
  return api.attempt(task, async () => {
    for (let after: string | null = null; ; ) {
      const { __typename: type, comments } = await readPage(api, number, after);
      const ours = comments.nodes.filter((comment) => isOurComment(comment, marker));
      after = comments.pageInfo.endCursor;
      if (ours.length > 0 || !comments.pageInfo.hasNextPage || after === null)
        return { on: { kind: type === 'Issue' ? 'issue' : 'pull request', number }, ours };
    }
  });
}

async function readPage(api: GitHubApi, number: number, after: string | null) {
  const variables = { ...api.repository, number, after };
  return (await api.query(answer, { query, variables })).repository.issueOrPullRequest;
}
