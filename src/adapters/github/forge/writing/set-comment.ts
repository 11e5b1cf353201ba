import * as z from 'zod/mini';
import { isSameText } from '../../../../domain/pull-requests/same-text.ts';
import type { StandingComment } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { checkedAnswer } from '../../failures/checked-answer.ts';
import { deleteDuplicate } from './delete-duplicate.ts';
import { replaceOrAdd } from './replace-or-add.ts';
import { writeOnce } from './write-once.ts';

export interface CommentToSet {
  readonly pullRequest: number;
  readonly body: string;
  /** The one to replace; null for a new one. */
  readonly standing: StandingComment | null;
}

const comment = z.object({ id: z.number(), body: z.string() });

/** How often to look for one that was added without a clear answer: GitHub may take a while to show it. */
const looks = 2;

export async function setComment(api: GitHubApi, wanted: CommentToSet): Promise<void> {
  const { pullRequest, body, standing } = wanted;
  const task = { doing: `comment on pull request ${pullRequest}`, permission: 'pull-requests: write' };
  await api.attempt(task, () =>
    replaceOrAdd({
      replace: standing === null ? null : () => replace(api, standing.id, body),
      add: () => add(api, wanted),
      lost: [404, 410],
    }),
  );
  for (const id of standing?.duplicates ?? []) await deleteDuplicate(api, { pullRequest, id });
}

async function add(api: GitHubApi, { pullRequest, body }: CommentToSet): Promise<void> {
  const { owner, name: repo } = api.repository;
  await writeOnce(api, {
    attempt: async () => {
      const { data } = await api.writes.rest.issues.createComment({
        owner,
        repo,
        issue_number: pullRequest,
        body,
      });
      return checkedAnswer(comment, data).id > 0;
    },
    readBack: async () => {
      const standing = await ourNewestComments(api, pullRequest);
      return standing.some((text) => isSameText(text, body)) || undefined;
    },
    looks,
  });
}

async function replace(api: GitHubApi, id: number, body: string): Promise<void> {
  const { owner, name: repo } = api.repository;
  await writeOnce(api, {
    attempt: async () => {
      const { data } = await api.writes.rest.issues.updateComment({ owner, repo, comment_id: id, body });
      return checkedAnswer(comment, data).id > 0;
    },
    readBack: async () => {
      const { data } = await api.reads.rest.issues.getComment({ owner, repo, comment_id: id });
      return isSameText(checkedAnswer(comment, data).body, body) || undefined;
    },
  });
}

const newest = `query NewestComments($owner: String!, $name: String!, $number: Int!) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) { comments(last: 100) { nodes { viewerDidAuthor body } } }
  }
}`;
const newestAnswer = z.object({
  repository: z.object({
    pullRequest: z.object({
      comments: z.object({ nodes: z.array(z.object({ viewerDidAuthor: z.boolean(), body: z.string() })) }),
    }),
  }),
});

/** The bodies of ours among the last hundred, where one that was made a moment ago stands. */
async function ourNewestComments(api: GitHubApi, number: number): Promise<string[]> {
  const variables = { ...api.repository, number };
  const found = await api.query(newestAnswer, { query: newest, variables });
  const { nodes } = found.repository.pullRequest.comments;
  return nodes.filter(({ viewerDidAuthor }) => viewerDidAuthor).map(({ body }) => body);
}
