import type { Plan } from '../../domain/model/plan.ts';
import { environmentBranch, type PlanAddress, planAddress, planPath } from '../../domain/names.ts';
import type { FileContent, ReleaseRepository } from '../../ports/release-repository.ts';
import { readPlanFile } from './plan-file.ts';
import type { Records } from './records.ts';

/**
 * The plans that some plans were made from, by `<environment>/<plan>`: as their runs recorded them, or as they stand on
 * the branch of their environment. One that is only proposed, lost, or no plan any more is left out.
 */
export async function readOriginPlans(
  repository: ReleaseRepository,
  records: Records,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, Plan>> {
  const origins = new Map(plans.flatMap(({ origin }) => (origin ? [[planAddress(origin), origin]] : [])));
  const found = new Map<string, Plan>();
  for (const [address, origin] of origins) {
    const content = await readContent(repository, records, origin);
    const plan = content === undefined ? undefined : readPlanFile(origin.plan, content).value;
    if (plan !== undefined) found.set(address, plan);
  }
  return found;
}

async function readContent(
  repository: ReleaseRepository,
  records: Records,
  { environment, plan }: PlanAddress,
): Promise<FileContent | undefined> {
  const run = await records.run(environment, plan);
  if (run !== undefined) return (await repository.readBlobs([run.blob])).get(run.blob);
  const branch = environmentBranch(environment);
  const head = (await repository.branches(branch)).get(branch);
  return head === undefined ? undefined : (await repository.read(head, [planPath(plan)])).get(planPath(plan));
}
