import { environmentBranch, planPath } from '../../domain/names.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { plansAt } from './merged-plans.ts';
import { type PlanFile, readPlanFile } from './plan-file.ts';

/** A plan that is on the environment's branch. */
export interface MergedPlanFile extends PlanFile {
  readonly plan: string;
}

/** Plans merged since the last look at the branch: nobody has registered them yet. */
export async function readUnregistered(
  repository: ReleaseRepository,
  { environment, record, active, endedPlans }: EnvironmentState,
): Promise<MergedPlanFile[]> {
  const branch = environmentBranch(environment);
  const head = (await repository.branches(branch)).get(branch);
  if (head === undefined || record === null || record.head === head) return [];
  const history = await plansAt(repository, record.baseline);
  const names = [...(await plansAt(repository, head)).keys()].filter(
    (plan) => !active.has(plan) && !endedPlans.has(plan) && !history.has(plan),
  );
  const files = await repository.read(head, names.map(planPath));
  return names.flatMap((plan) => {
    const content = files.get(planPath(plan));
    return content === undefined ? [] : [{ plan, ...readPlanFile(plan, content) }];
  });
}
