import { judgePlan, type PlanJudgement } from '../../domain/rules/judge-plan.ts';
import type { PlanContext } from '../../domain/rules/plan-context.ts';
import { type RemedyPlaces, readRemedies } from '../reading/remedies.ts';

/** Judges a plan; where it has errors that other versions might cure, it is judged again with what could be had. */
export async function judgeWithCures(places: RemedyPlaces, context: PlanContext): Promise<PlanJudgement> {
  const judged = judgePlan(context);
  if (judged.wanted === undefined) return judged;
  return judgePlan({ ...context, remedies: await readRemedies(places, context, judged.wanted) });
}
