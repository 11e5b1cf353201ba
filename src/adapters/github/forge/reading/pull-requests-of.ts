import * as z from 'zod/mini';
import type { PullRequestOfBranch } from '../../../../ports/forge.ts';
import { combineQueries } from '../../api/combine-queries.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { UnreadableAnswer } from '../../failures/failure.ts';

/** Branches that one request asks for: at most 2,500 nodes of GraphQL. */
const batch = 25;

/** A hundred are the largest page there is; a branch of ours has one or two pull requests. */
const newestFirst = 'first: 100, orderBy: { field: CREATED_AT, direction: DESC }';
const fields = 'totalCount nodes { number url state baseRefName body isCrossRepository }';

const pullRequests = z.object({
  totalCount: z.number(),
  nodes: z.array(
    z.object({
      number: z.number(),
      url: z.string(),
      state: z.enum(['OPEN', 'CLOSED', 'MERGED']),
      baseRefName: z.string(),
      body: z.string(),
      isCrossRepository: z.boolean(),
    }),
  ),
});
const answer = z.object({ repository: z.record(z.string(), pullRequests) });

const states = { OPEN: 'open', CLOSED: 'closed', MERGED: 'merged' } as const;

/** Pull requests by the branch of this repository that they propose, the newest first. */
export async function readPullRequestsOf(
  api: GitHubApi,
  branches: readonly string[],
): Promise<ReadonlyMap<string, readonly PullRequestOfBranch[]>> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read the pull requests of branches of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  const batches = Array.from({ length: Math.ceil(branches.length / batch) }, (_, index) =>
    branches.slice(index * batch, (index + 1) * batch),
  );
  const found = await api.attempt(task, () => Promise.all(batches.map((some) => readBatch(api, some))));
  return new Map(found.flat());
}

async function readBatch(
  api: GitHubApi,
  branches: readonly string[],
): Promise<[string, PullRequestOfBranch[]][]> {
  const { owner, name } = api.repository;
  const query = combineQueries({
    name: 'PullRequestsOfBranches',
    parts: branches.map((branch, index) => ({
      fields: `b${index}: pullRequests(headRefName: $b${index}, ${newestFirst}) { ${fields} }`,
      variables: [{ name: `b${index}`, type: 'String!', value: branch }],
    })),
    shared: [
      { name: 'owner', type: 'String!', value: owner },
      { name: 'name', type: 'String!', value: name },
    ],
    frame: (parts) => `repository(owner: $owner, name: $name) {\n${parts}\n}`,
  });
  const { repository } = await api.query(answer, query);
  return branches.map((branch, index) => [branch, ofBranch(branch, repository[`b${index}`])]);
}

function ofBranch(branch: string, found: z.infer<typeof pullRequests> | undefined): PullRequestOfBranch[] {
  if (found === undefined) throw new UnreadableAnswer(`the branch ${branch} is missing in the answer`);
  if (found.totalCount > found.nodes.length)
    throw new UnreadableAnswer(`there are ${found.totalCount} pull requests from branches called ${branch}`);
  return found.nodes
    .filter(({ isCrossRepository }) => !isCrossRepository)
    .map(({ number, url, state, baseRefName: base, body }) => ({
      number,
      url,
      state: states[state],
      base,
      body,
    }));
}
