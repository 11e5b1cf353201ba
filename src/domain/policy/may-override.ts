import type { Environment } from '../model/configuration.ts';
import type { Plan } from '../model/plan.ts';

/** Whether a plan asks to pass over freezes where somebody may approve that; it counts once somebody has. */
export function mayOverrideFreeze(
  { override }: Pick<Plan, 'override'>,
  { overrideApprovers = [] }: Pick<Environment, 'overrideApprovers'>,
): boolean {
  return override !== undefined && overrideApprovers.length > 0;
}
