import type { Environment } from '../model/configuration.ts';
import type { Plan } from '../model/plan.ts';
import type { Run } from '../records/run/run.ts';
import { criteriaOf } from '../verification/criteria-of.ts';

/** How a run is carried out; each absent as in the run. */
export type Conduct = Pick<Run, 'stages' | 'backout' | 'marksBad' | 'criteria'>;

/** As plan and environment say at the claim; the run keeps to it, whatever they say later. */
export function conductOf(
  plan: Pick<Plan, 'backout' | 'success'>,
  { stages, onBackout }: Pick<Environment, 'stages' | 'onBackout'>,
): Conduct {
  const criteria = criteriaOf(plan);
  return {
    ...(stages && { stages }),
    ...(plan.backout && { backout: plan.backout }),
    ...(onBackout === 'mark-bad' && { marksBad: true }),
    ...(criteria.length > 0 && { criteria }),
  };
}
