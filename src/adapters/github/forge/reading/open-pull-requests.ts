import * as z from 'zod/mini';
import { environmentOfStatusContext } from '../../../../domain/pull-requests/published-names.ts';
import type { CommitStatus, PullRequest } from '../../../../ports/forge.ts';
import type { GitHubApi } from '../../api/github-api.ts';
import { UnreadableAnswer } from '../../failures/failure.ts';
import { ourStatus, statusContext, statusFields } from './status-contexts.ts';

/** Pages of a hundred are the largest there are. */
const order = 'states: OPEN, orderBy: { field: CREATED_AT, direction: ASC }';
const page = 'totalCount pageInfo { hasNextPage endCursor } nodes { ...Listed }';

const listed = `fragment Listed on PullRequest {
  number url isDraft baseRefName headRefName isCrossRepository headRefOid createdAt changedFiles
  commits(last: 1) { totalCount nodes { commit { oid status { contexts { ${statusFields} } } } } }
}`;

/** The oldest hundred and the newest hundred, which for most repositories is all, in one request. */
const bothEnds = `query OpenPullRequests($owner: String!, $name: String!) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    oldest: pullRequests(first: 100, ${order}) { ${page} }
    newest: pullRequests(last: 100, ${order}) { ${page} }
  }
}
${listed}`;

const nextPage = `query MoreOpenPullRequests($owner: String!, $name: String!, $after: String!) {
  repository(owner: $owner, name: $name) {
    next: pullRequests(first: 100, after: $after, ${order}) { ${page} }
  }
}
${listed}`;

const pullRequest = z.object({
  number: z.number(),
  url: z.string(),
  isDraft: z.boolean(),
  baseRefName: z.string(),
  headRefName: z.string(),
  isCrossRepository: z.boolean(),
  headRefOid: z.string(),
  createdAt: z.string(),
  changedFiles: z.number(),
  commits: z.object({
    totalCount: z.number(),
    nodes: z.array(
      z.object({
        commit: z.object({
          oid: z.string(),
          status: z.nullable(z.object({ contexts: z.array(statusContext) })),
        }),
      }),
    ),
  }),
});
const pullRequestPage = z.object({
  totalCount: z.number(),
  pageInfo: z.object({ hasNextPage: z.boolean(), endCursor: z.nullable(z.string()) }),
  nodes: z.array(pullRequest),
});
const bothEndsAnswer = z.object({
  viewer: z.object({ login: z.string() }),
  repository: z.object({ oldest: pullRequestPage, newest: pullRequestPage }),
});
const nextPageAnswer = z.object({ repository: z.object({ next: pullRequestPage }) });

type Listed = z.infer<typeof pullRequest>;

/** Pull requests may come and go between two pages; then everything is read anew, so often at most. */
const mostReadings = 3;

/** Every open pull request, by number. */
export function readOpenPullRequests(api: GitHubApi): Promise<PullRequest[]> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read the open pull requests of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  return api.attempt(task, async () => {
    for (let reading = 1; reading <= mostReadings; reading += 1) {
      const found = await readAll(api);
      if (found !== undefined) return found;
    }
    throw new UnreadableAnswer('the list of pull requests changed every time while it was being read');
  });
}

/** Undefined when the pages do not make up a whole. */
async function readAll(api: GitHubApi): Promise<PullRequest[] | undefined> {
  const first = await api.query(bothEndsAnswer, { query: bothEnds, variables: { ...api.repository } });
  const { oldest, newest } = first.repository;
  const found = new Map([...oldest.nodes, ...newest.nodes].map((one) => [one.number, one]));
  let { totalCount, pageInfo } = oldest;
  while (found.size < totalCount && pageInfo.hasNextPage) {
    const variables = { ...api.repository, after: pageInfo.endCursor };
    const { next } = (await api.query(nextPageAnswer, { query: nextPage, variables })).repository;
    for (const one of next.nodes) found.set(one.number, one);
    if (next.totalCount !== totalCount) return undefined;
    ({ totalCount, pageInfo } = next);
  }
  if (found.size !== totalCount) return undefined;
  const { login } = first.viewer;
  const inOrder = [...found.values()].sort((one, other) => one.number - other.number);
  return inOrder.map((one) => toPullRequest(one, login));
}

function toPullRequest(listed: Listed, viewer: string): PullRequest {
  const { number, url, isDraft, baseRefName, headRefName, headRefOid, createdAt, changedFiles } = listed;
  return {
    number,
    url,
    draft: isDraft,
    base: baseRefName,
    branch: listed.isCrossRepository ? null : headRefName,
    head: headRefOid,
    createdAt,
    changedFiles,
    commits: listed.commits.totalCount,
    statuses: ourStatuses(listed, viewer),
  };
}

/** Right after a push, and above 250 commits, the list of commits does not end in the head: then null. */
function ourStatuses({ headRefOid, commits }: Listed, viewer: string): CommitStatus[] | null {
  const head = commits.nodes.find(({ commit }) => commit.oid === headRefOid);
  if (head === undefined) return null;
  const contexts = head.commit.status?.contexts ?? [];
  return contexts
    .filter(({ context }) => environmentOfStatusContext(context) !== undefined)
    .flatMap((status) => ourStatus(status, viewer) ?? []);
}
