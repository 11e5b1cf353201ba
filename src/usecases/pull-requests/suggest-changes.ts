import type { PlanChange } from '../../domain/fixing/plan-change.ts';
import { failureOf } from '../failure.ts';
import { findFix } from '../fixing/find-fix.ts';
import type { PlanFile } from '../reading/plan-file.ts';
import { type OrderedValidation, validateInOrder } from '../validate.ts';
import type { ProposedPlanFile } from '../validation/proposal.ts';
import { resurvey } from '../validation/resurvey.ts';
import type { Survey } from '../validation/survey.ts';

/**
 * The changes with which a plan that fails would pass, by the cures of its errors; none when one of them has no cure,
 * when these are not enough, and when something that they need could not be read: it is advice, and no verdict waits
 * for it.
 */
export async function suggestChanges(
  proposal: ProposedPlanFile,
  validation: OrderedValidation,
  survey: Survey,
): Promise<readonly PlanChange[]> {
  const { plan, content } = proposal;
  const errors = validation.problems.filter(({ severity }) => severity === 'error');
  if (errors.length === 0 || errors.some(({ cure }) => cure === undefined)) return [];
  const judge = (changed: PlanFile) =>
    validateInOrder(
      { ...proposal, content: changed },
      async () => changed.value && resurvey(survey, changed.value),
    );
  const available = async () => new Map();
  try {
    const fix = await findFix({ judge, available }, plan, { content, validation });
    return fix.validation.verdict === 'pass' ? fix.changes : [];
  } catch (cause) {
    if (failureOf(cause) === undefined) throw cause;
    return [];
  }
}
