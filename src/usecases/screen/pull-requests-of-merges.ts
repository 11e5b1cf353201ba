import type { PullRequestNumbers } from '../../ports/pull-request-numbers.ts';
import type { KnownPlan } from '../listing/known-plan.ts';

/** Numbers of pull requests by merge commit; null for a commit that was asked for in vain. */
export type NumbersByMerge = ReadonlyMap<string, number | null>;

/**
 * The pull requests that have brought merged plans. What is known already never changes and is not asked for again; a
 * merge that was made past every pull request is remembered as one.
 */
export async function pullRequestsOfMerges(
  source: PullRequestNumbers | null,
  plans: readonly KnownPlan[],
  known: NumbersByMerge,
): Promise<NumbersByMerge> {
  if (source === null) return known;
  const commits = new Set(plans.flatMap(({ run }) => (run === null ? [] : [run.mergeCommit])));
  const unknown = [...commits].filter((commit) => !known.has(commit));
  if (unknown.length === 0) return known;
  const found = await source.ofMerges(unknown);
  return new Map([...known, ...unknown.map((commit) => [commit, found.get(commit) ?? null] as const)]);
}
