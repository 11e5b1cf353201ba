/** A pull request that has to do with a commit. */
export interface Candidate {
  readonly state: string;
  readonly baseRefName: string;
  readonly headRefOid: string;
  /** ISO time; null when it was not merged. */
  readonly mergedAt: string | null;
  readonly mergeCommit: { readonly oid: string } | null;
  readonly repository: { readonly nameWithOwner: string };
}

interface Associated<Found> {
  readonly associatedPullRequests: { readonly nodes: readonly Found[] };
}

/** A commit as GraphQL answers to `broughtFields`. */
export interface BroughtCommit<Found> extends Associated<Found> {
  readonly parents: { readonly nodes: readonly (Associated<Found> & { readonly oid: string })[] };
}

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
 * last as the merge of all. After a rebase several commits come from one pull request, whose merge is the last of them.
 */
export function mergedPullRequest<Found extends Candidate>(
  { associatedPullRequests, parents }: BroughtCommit<Found>,
  { commit, base, home }: Merge,
): Found | undefined {
  const isMerged = (one: Candidate) =>
    one.state === 'MERGED' && one.baseRefName === base && one.repository.nameWithOwner === home;
  const own = associatedPullRequests.nodes.filter(isMerged);
  const [, ...merged] = parents.nodes;
  const ofParents = merged.flatMap((parent) =>
    parent.associatedPullRequests.nodes.filter((one) => isMerged(one) && one.headRefOid === parent.oid),
  );
  return ofParents[0] ?? own.find(({ mergeCommit }) => mergeCommit?.oid === commit) ?? earliest(own);
}

function earliest<Found extends Candidate>(pullRequests: readonly Found[]): Found | undefined {
  const when = ({ mergedAt }: Candidate) => mergedAt ?? '';
  const [first] = pullRequests.toSorted((one, other) => (when(one) < when(other) ? -1 : 1));
  return first;
}
