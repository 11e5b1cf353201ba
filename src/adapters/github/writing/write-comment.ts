import * as z from 'zod/mini';
import { isSameText } from '../../../domain/pull-requests/same-text.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { checkedAnswer } from '../failures/checked-answer.ts';
import { type CommentAnswer, commentAnswer, commentFields } from '../ownership/our-comments.ts';
import { type Conversation, permissionFor } from './conversation.ts';
import { replaceOrAdd } from './replace-or-add.ts';
import { writeOnce } from './write-once.ts';

export interface CommentToWrite {
  readonly on: Conversation;
  readonly body: string;
  /** Id of the one to replace; null for a new one. */
  readonly standing: number | null;
}

const comment = z.object({ id: z.number(), body: z.string() });

/** How often to look for one that was added without a clear answer: GitHub may take a while to show it. */
const looks = 2;

/** Adds a comment, or replaces one, exactly once; gives its id. */
export function writeComment(api: GitHubApi, wanted: CommentToWrite): Promise<number> {
  const { on, standing } = wanted;
  const task = { doing: `comment on ${on.kind} ${on.number}`, permission: permissionFor(on) };
  return api.attempt(task, () =>
    replaceOrAdd({
      replace: standing === null ? null : () => replace(api, standing, wanted.body),
      add: () => add(api, wanted),
      lost: [404, 410],
    }),
  );
}

function add(api: GitHubApi, { on: { number }, body }: CommentToWrite): Promise<number> {
  const { owner, name: repo } = api.repository;
  return writeOnce(api, {
    attempt: async () => {
      const wanted = { owner, repo, issue_number: number, body };
      const { data } = await api.writes.rest.issues.createComment(wanted);
      return checkedAnswer(comment, data).id;
    },
    readBack: async () => {
      const standing = await ourNewestComments(api, number);
      const found = standing.find((one) => isSameText(one.body, body));
      return found && Number(found.fullDatabaseId);
    },
    looks,
  });
}

function replace(api: GitHubApi, id: number, body: string): Promise<number> {
  const { owner, name: repo } = api.repository;
  return writeOnce(api, {
    attempt: async () => {
      const { data } = await api.writes.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      return checkedAnswer(comment, data).id;
    },
    readBack: async () => {
      const { data } = await api.reads.rest.issues.getComment({ owner, repo, comment_id: id });
      return isSameText(checkedAnswer(comment, data).body, body) ? id : undefined;
    },
  });
}

const newest = `query NewestComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    issueOrPullRequest(number: $number) {
      ... on Issue { comments(last: 100) { ...Ours } }
      ... on PullRequest { comments(last: 100) { ...Ours } }
    }
  }
}
fragment Ours on IssueCommentConnection { nodes { ${commentFields} } }`;
const newestAnswer = z.object({
  repository: z.object({
    issueOrPullRequest: z.object({ comments: z.object({ nodes: z.array(commentAnswer) }) }),
  }),
});

/** Ours among the last hundred, where one that was made a moment ago stands. */
async function ourNewestComments(api: GitHubApi, number: number): Promise<CommentAnswer[]> {
  const variables = { ...api.repository, number };
  const found = await api.query(newestAnswer, { query: newest, variables });
  const { nodes } = found.repository.issueOrPullRequest.comments;
  return nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor);
}
