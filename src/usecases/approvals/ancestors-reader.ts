import type { Ancestor, Proposed } from '../../domain/approvals/involved.ts';
import type { BranchQuestion, MergeQuestion, Reviewers } from '../../ports/reviewers.ts';
import type { ChainLink, ChainOfOrigins } from './chain-of-origins.ts';

/** Adds to a chain who is behind the pull requests of its plans, as far as there are any. */
export type AncestorsReader = (chain: ChainOfOrigins) => Ancestor[];

/** Asks for all chains at once: in one request for what was merged, in another for what is only proposed. */
export async function ancestorsReader(
  reviewers: Reviewers,
  chains: readonly (ChainOfOrigins | undefined)[],
): Promise<AncestorsReader> {
  const asked = chains.flatMap((chain) => chain?.links ?? []).map(({ by }) => by);
  const merged = await readMerged(reviewers, asked.filter(isMerge));
  const proposed = await readProposed(reviewers, asked.filter(isBranch));
  const pullRequestsOf = (by: ChainLink['by']) =>
    isMerge(by) ? [merged.get(by.commit) ?? []].flat() : (proposed.get(by.branch) ?? []);
  return ({ links }) => links.flatMap(({ ancestor, by }) => ancestorsOf(ancestor, pullRequestsOf(by)));
}

async function readMerged(
  reviewers: Reviewers,
  asked: readonly MergeQuestion[],
): Promise<ReadonlyMap<string, Proposed>> {
  const merges = new Map(asked.map((it) => [it.commit, it]));
  return merges.size === 0 ? new Map() : reviewers.mergedPullRequests([...merges.values()]);
}

async function readProposed(
  reviewers: Reviewers,
  asked: readonly BranchQuestion[],
): Promise<ReadonlyMap<string, readonly Proposed[]>> {
  const branches = new Map(asked.map((it) => [it.branch, it]));
  return branches.size === 0 ? new Map() : reviewers.proposedFrom([...branches.values()]);
}

function isMerge(by: ChainLink['by']): by is MergeQuestion {
  return 'commit' in by;
}

function isBranch(by: ChainLink['by']): by is BranchQuestion {
  return !isMerge(by);
}

function ancestorsOf(ancestor: ChainLink['ancestor'], pullRequests: readonly Proposed[]): Ancestor[] {
  if (pullRequests.length === 0) return [{ ...ancestor, pullRequest: null }];
  return pullRequests.map((pullRequest) => ({ ...ancestor, pullRequest }));
}
