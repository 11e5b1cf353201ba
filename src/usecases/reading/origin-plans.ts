import type { Origin, Plan } from '../../domain/model/plan.ts';
import { planAddress } from '../../domain/names.ts';
import { Refusal } from '../refusal.ts';
import { findPlan, type PlanFindingPorts } from './find-plan.ts';

/**
 * The plans that some plans were made from, by `<environment>/<plan>`. One that is lost, or no plan any more, is left
 * out.
 */
export async function readOriginPlans(
  ports: PlanFindingPorts,
  plans: readonly Plan[],
): Promise<ReadonlyMap<string, Plan>> {
  const origins = new Map(plans.flatMap(({ origin }) => (origin ? [[planAddress(origin), origin]] : [])));
  const found = new Map<string, Plan>();
  for (const [address, origin] of origins) {
    const plan = await readOriginPlan(ports, origin);
    if (plan !== undefined) found.set(address, plan);
  }
  return found;
}

async function readOriginPlan(ports: PlanFindingPorts, origin: Origin): Promise<Plan | undefined> {
  try {
    return (await findPlan(ports, origin))?.value;
  } catch (cause) {
    if (cause instanceof Refusal) return undefined;
    throw cause;
  }
}
