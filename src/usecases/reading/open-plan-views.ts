import { footprintOf } from '../../domain/conflicts/footprint.ts';
import { hasErrors } from '../../domain/problem.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { OpenPlanView } from '../../domain/rules/judge-conflicts.ts';
import { judgePlan, type PlanJudgement } from '../../domain/rules/judge-plan.ts';
import type { PlanContext } from '../../domain/rules/plan-context.ts';
import type { OpenPlan } from './open-plans.ts';
import { type ContextQuestion, readPlanContext } from './plan-context.ts';

type Surroundings = Omit<ContextQuestion, 'plan'>;

/**
 * Other open plans for the same environment, each judged as far as that goes without asking further
 * repositories than the evidence holds. Those that cannot be read at all are left out: they collide with nobody.
 */
export async function viewOpenPlans(
  openPlans: readonly OpenPlan[],
  surroundings: Surroundings,
): Promise<OpenPlanView[]> {
  const views = openPlans.map(async (openPlan): Promise<OpenPlanView[]> => {
    const { value: plan, unenforced } = openPlan.content;
    if (plan === undefined) return [];
    const context = await readPlanContext({ ...surroundings, plan });
    const judgement = judgePlan(context);
    const failing =
      openPlan.hasForeignChanges ||
      unenforced.length > 0 ||
      hasErrors(judgement.findings) ||
      hasRun(openPlan, surroundings.target);
    return [viewOpenPlan(openPlan, { context, judgement, failing })];
  });
  return (await Promise.all(views)).flat();
}

/** A plan as the others see it. */
export function viewOpenPlan(
  openPlan: Pick<OpenPlan, 'environment' | 'plan' | 'addedAt'>,
  judged: { readonly context: PlanContext; readonly judgement: PlanJudgement; readonly failing: boolean },
): OpenPlanView {
  const { environment, plan, addedAt } = openPlan;
  const named = judged.context.plan.applications.map(({ application }) => application);
  const touched = footprintOf(judged.judgement.operations);
  const footprint = { ...touched, applications: new Set([...touched.applications, ...named]) };
  return { environment, plan, addedAt, footprint, failing: judged.failing };
}

function hasRun({ plan }: OpenPlan, target: EnvironmentState): boolean {
  return target.endedPlans.has(plan);
}

/** The applications that a set of open plans names, for reading their catalog entries in one go. */
export function namedApplications(openPlans: readonly Pick<OpenPlan, 'content'>[]): Set<string> {
  return new Set(
    openPlans.flatMap(
      ({ content }) => content.value?.applications.map(({ application }) => application) ?? [],
    ),
  );
}
