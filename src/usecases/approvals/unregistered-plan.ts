import type { DeployAll } from '../../domain/model/deploy-all.ts';
import type { Origin } from '../../domain/model/plan.ts';
import { environmentBranch, type PlanAddress, planBranch, planPath } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { mergedBetween } from '../reading/merged-plans.ts';
import { readPlanFile } from '../reading/plan-file.ts';

/** A plan that has no run: it is older than the baseline, was merged just now, or is only proposed. */
export interface UnregisteredPlan extends PlanAddress {
  /** Whom git names for it. */
  readonly authors: readonly string[];
  readonly origin: Origin | null;
  readonly deployAll?: DeployAll;
  /** The commits that brought it, oldest first; none for one that is only proposed. */
  readonly merges: readonly string[];
}

/**
 * Looks for a plan without a run on the branch of its environment, and else on its own. Undefined when it stands on neither,
 * or cannot be read, so that nobody knows what it was made from.
 */
export async function findUnregistered(
  repository: ReleaseRepository,
  address: PlanAddress,
): Promise<UnregisteredPlan | undefined> {
  const [base, own] = [environmentBranch(address.environment), planBranch(address.environment, address.plan)];
  const branches = await repository.branches(base, own);
  const [head = null, tip = null] = [branches.get(base), branches.get(own)];
  const merged = head === null ? undefined : await readBetween(repository, address, null, head);
  if (merged !== undefined || tip === null) return merged;
  const proposed = await readBetween(repository, address, head, tip);
  return proposed && { ...proposed, merges: [] };
}

async function readBetween(
  repository: ReleaseRepository,
  { environment, plan }: PlanAddress,
  from: string | null,
  to: string,
): Promise<UnregisteredPlan | undefined> {
  const content = (await repository.read(to, [planPath(plan)])).get(planPath(plan));
  const file = content && readPlanFile(plan, content).value;
  if (file === undefined) return undefined;
  const found = (await mergedBetween(repository, from, to)).find((it) => it.plan === plan);
  if (found === undefined) return undefined;
  const { authors, earlierMerges, mergeCommit } = found;
  const { origin = null, deployAll } = file;
  const merges = [...earlierMerges, mergeCommit];
  return { environment, plan, authors, origin, ...(deployAll && { deployAll }), merges };
}
