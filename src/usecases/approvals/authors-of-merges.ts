import type { PlanAddress } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { mergedBetween } from '../reading/merged-plans.ts';

/** A plan with all that was merged of it, oldest first. */
export interface PlanMerges extends PlanAddress {
  readonly merges: readonly string[];
  /** Whom git names for all of it. */
  readonly authors: readonly string[];
}

/** A commit that brought a plan, and whom git names for what stood there then. */
export interface AuthoredMerge {
  readonly commit: string;
  readonly authors: readonly string[];
}

/**
 * Whoever only merged the newest state of a plan had no part in those before it. Where git does not tell any more who
 * had, everybody has.
 */
export async function authorsOfMerges(
  repository: ReleaseRepository,
  plan: PlanMerges,
): Promise<readonly AuthoredMerge[]> {
  const { merges, authors } = plan;
  const [newest, before] = [merges.at(-1), merges.at(-2)];
  if (newest === undefined || before === undefined) return merges.map((commit) => ({ commit, authors }));
  const former = (await repository.isAncestor(before, newest))
    ? await authorsUpTo(repository, plan, before)
    : authors;
  return merges.map((commit) => ({ commit, authors: commit === newest ? authors : former }));
}

async function authorsUpTo(
  repository: ReleaseRepository,
  { plan, authors }: PlanMerges,
  commit: string,
): Promise<readonly string[]> {
  const found = (await mergedBetween(repository, null, commit)).find((it) => it.plan === plan);
  return found === undefined ? authors : authors.filter((it) => found.authors.includes(it));
}
