import { isPlaceholder } from '../document/placeholder.ts';
import type { Plan } from '../model/plan.ts';
import type { Criterion } from '../records/run/criterion.ts';

/**
 * The success criteria of a plan as its run has them from its claim on: those with a check are pending, those for people
 * open. Placeholders say nothing that anybody could confirm.
 */
export function criteriaOf({ success }: Pick<Plan, 'success'>): Criterion[] {
  return success
    .filter(({ criterion, check }) => check !== null || !isPlaceholder(criterion))
    .map(({ criterion, check }) => ({
      criterion,
      check,
      state: check === null ? 'open' : 'pending',
      reason: null,
      at: null,
    }));
}
