import { environmentBranch, type PlanAddress, planPath } from '../../domain/names.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlansReader } from './open-plans.ts';
import { type PlanFile, readPlanFile } from './plan-file.ts';
import { readRecordedPlan } from './recorded-plan.ts';
import type { Records } from './records.ts';

export interface PlanFindingPorts {
  readonly repository: ReleaseRepository;
  readonly records: Pick<Records, 'run'>;
  readonly readOpenPlans: OpenPlansReader;
}

/**
 * The file of a plan, whatever its status: as its run recorded it, else as it is merged, else as it is proposed.
 * Undefined when there is no such plan. Throws a Refusal (`wrong`) when the repository has lost what a run recorded.
 */
export async function findPlan(
  ports: PlanFindingPorts,
  { environment, plan }: PlanAddress,
): Promise<PlanFile | undefined> {
  const { repository, records, readOpenPlans } = ports;
  const run = await records.run(environment, plan);
  if (run !== undefined) return readRecordedPlan(repository, run);
  const branches = await repository.branches('env/', 'plan/');
  const head = branches.get(environmentBranch(environment));
  const file = planPath(plan);
  const merged = head === undefined ? undefined : (await repository.read(head, [file])).get(file);
  if (merged !== undefined) return readPlanFile(plan, merged);
  const open = await readOpenPlans(branches, environment);
  return open.find((it) => it.plan === plan)?.content;
}
