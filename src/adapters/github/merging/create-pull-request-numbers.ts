import * as z from 'zod/mini';
import type { PullRequestNumbers } from '../../../ports/pull-request-numbers.ts';
import type { GitHubApi } from '../api/github-api.ts';

/** Pages of a hundred are the largest there are. */
const query = `query NumbersOfMerges($owner: String!, $name: String!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequests(states: MERGED, first: 100, after: $after, orderBy: { field: CREATED_AT, direction: DESC }) {
      pageInfo { hasNextPage endCursor }
      nodes { number mergeCommit { oid } }
    }
  }
}`;

const answer = z.object({
  repository: z.object({
    pullRequests: z.object({
      pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
      nodes: z.array(
        z.object({ number: z.number(), mergeCommit: z.nullable(z.object({ oid: z.string() })) }),
      ),
    }),
  }),
});

/**
 * Lists what was merged, newest first, until every commit is found: one request for a hundred pull requests, where asking
 * for each commit would take one for ten.
 */
export function createPullRequestNumbers(api: GitHubApi): PullRequestNumbers {
  return {
    async ofMerges(commits) {
      const wanted = new Set(commits);
      const found = new Map<string, number>();
      for (let after: string | null = null; found.size < wanted.size; ) {
        const { nodes, pageInfo }: Page = await readPage(api, after);
        for (const { number, mergeCommit } of nodes) {
          if (mergeCommit !== null && wanted.has(mergeCommit.oid)) found.set(mergeCommit.oid, number);
        }
        if (!pageInfo.hasNextPage) break;
        after = pageInfo.endCursor;
      }
      return found;
    },
  };
}

type Page = z.infer<typeof answer>['repository']['pullRequests'];

async function readPage(api: GitHubApi, after: string | null): Promise<Page> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read the merged pull requests of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  const variables = { owner, name, after };
  return (await api.attempt(task, () => api.query(answer, { query, variables }))).repository.pullRequests;
}
