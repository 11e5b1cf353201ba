import type { CandidateAnswer, MergeCommitAnswer } from './standing-answer.ts';

export interface Merge {
  readonly commit: string;
  /** The branch that it was merged into. */
  readonly base: string;
  /** `owner/name` of the repository; a commit belongs to the pull requests of its forks as well. */
  readonly home: string;
}

/**
 * The pull request whose merge a commit is; of a commit that was pushed, the one that was the first to bring it into
 * the base. A merge made by hand is told by its parents: of several that were pushed together, GitHub may name the
 * last as the merge of all.
 */
export function mergedPullRequest(
  { associatedPullRequests, parents }: MergeCommitAnswer,
  { commit, base, home }: Merge,
): CandidateAnswer | undefined {
  const isMerged = (one: CandidateAnswer) =>
    one.state === 'MERGED' && one.baseRefName === base && one.repository.nameWithOwner === home;
  const own = associatedPullRequests.nodes.filter(isMerged);
  const [, ...merged] = parents.nodes;
  const ofParents = merged.flatMap((parent) =>
    parent.associatedPullRequests.nodes.filter((one) => isMerged(one) && one.headRefOid === parent.oid),
  );
  return ofParents[0] ?? own.find(({ mergeCommit }) => mergeCommit?.oid === commit) ?? earliest(own);
}

function earliest(pullRequests: readonly CandidateAnswer[]): CandidateAnswer | undefined {
  const when = ({ mergedAt }: CandidateAnswer) => mergedAt ?? '';
  const [first] = pullRequests.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
  return first;
}
