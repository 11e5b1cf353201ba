import * as z from 'zod/mini';
import type { Proposed } from '../../../domain/approvals/involved.ts';
import type { BranchQuestion } from '../../../ports/reviewers.ts';
import { combineQueries, type QueryPart } from '../api/combine-queries.ts';
import type { GitHubApi } from '../api/github-api.ts';
import { UnreadableAnswer } from '../failures/failure.ts';
import { proposedFields, proposedShape, toProposed } from './proposed-answer.ts';

/** Branches that one request asks for, and pull requests of each; a branch of ours has one or two. */
const batch = 10;
const pullRequestsAsked = 20;

const pullRequests = z.object({
  totalCount: z.number(),
  nodes: z.array(z.object({ ...proposedShape, isCrossRepository: z.boolean() })),
});

const answer = z.object({ repository: z.record(z.string(), pullRequests) });

/** Who is behind the pull requests, open or closed, that propose branches of this repository. */
export async function readProposedFrom(
  api: GitHubApi,
  questions: readonly BranchQuestion[],
): Promise<Map<string, readonly Proposed[]>> {
  const { owner, name } = api.repository;
  const task = {
    doing: `read who proposed branches of ${owner}/${name}`,
    permission: 'pull-requests: read',
  };
  const found = new Map<string, readonly Proposed[]>();
  for (let from = 0; from < questions.length; from += batch) {
    const some = questions.slice(from, from + batch);
    const { repository } = await api.attempt(task, () => api.query(answer, queryFor(api, some)));
    for (const [index, { branch }] of some.entries()) {
      found.set(branch, behind(branch, repository[`b${index}`]));
    }
  }
  return found;
}

function queryFor({ repository: { owner, name } }: GitHubApi, questions: readonly BranchQuestion[]) {
  return combineQueries({
    name: 'ProposedFromBranches',
    parts: questions.map(partFor),
    shared: [
      { name: 'owner', type: 'String!', value: owner },
      { name: 'name', type: 'String!', value: name },
    ],
    frame: (fields) => `repository(owner: $owner, name: $name) {\n${fields}\n}`,
    fragments: `fragment Proposing on PullRequest { isCrossRepository ${proposedFields} }`,
  });
}

function partFor({ branch, base }: BranchQuestion, index: number): QueryPart {
  return {
    fields: `b${index}: pullRequests(headRefName: $h${index}, baseRefName: $b${index}, first: ${pullRequestsAsked}) {
      totalCount nodes { ...Proposing }
    }`,
    variables: [
      { name: `h${index}`, type: 'String!', value: branch },
      { name: `b${index}`, type: 'String!', value: base },
    ],
  };
}

function behind(branch: string, found: z.infer<typeof pullRequests> | undefined): Proposed[] {
  if (found === undefined) throw new UnreadableAnswer(`the branch ${branch} is missing in the answer`);
  const { totalCount, nodes } = found;
  if (totalCount > nodes.length)
    throw new UnreadableAnswer(`there are ${totalCount} pull requests from branches called ${branch}`);
  return nodes.filter(({ isCrossRepository }) => !isCrossRepository).map(toProposed);
}
