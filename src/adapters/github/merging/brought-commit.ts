import * as z from 'zod/mini';

/**
 * Fields of a commit in GraphQL by which it is told which pull request brought it. A merge has few parents, and each of
 * these few pull requests; which of them is the one is seen only in the answer, so all are asked for everything.
 */
export function broughtFields(fragment: string): string {
  const associated = `associatedPullRequests(first: 5, orderBy: { field: CREATED_AT, direction: ASC }) {
    nodes { ...${fragment} }
  }`;
  return `${associated} parents(first: 3) { nodes { oid ${associated} } }`;
}

/** Fields of a pull request that is among them, besides those that are asked for its own sake. */
export const candidateFields = `state baseRefName headRefOid mergedAt
  mergeCommit { oid }
  repository { nameWithOwner }`;

export const candidateShape = {
  state: z.string(),
  baseRefName: z.string(),
  headRefOid: z.string(),
  mergedAt: z.nullable(z.string()),
  mergeCommit: z.nullable(z.object({ oid: z.string() })),
  repository: z.object({ nameWithOwner: z.string() }),
};

/** What is answered to the fields of a commit. */
export function broughtShape<Candidate extends z.ZodMiniType>(candidate: Candidate) {
  const associatedPullRequests = z.object({ nodes: z.array(candidate) });
  const parent = z.object({ oid: z.string(), associatedPullRequests });
  return { associatedPullRequests, parents: z.object({ nodes: z.array(parent) }) };
}
