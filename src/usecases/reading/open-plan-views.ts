import { footprintOf } from '../../domain/conflicts/footprint.ts';
import type { Plan } from '../../domain/model/plan.ts';
import { hasErrors } from '../../domain/problem.ts';
import { isSpent } from '../../domain/records/environment/environment-state.ts';
import type { OpenPlanView } from '../../domain/rules/judge-conflicts.ts';
import { judgePlan } from '../../domain/rules/judge-plan.ts';
import type { ResolvedOperation } from '../../domain/rules/resolved-operation.ts';
import { shortDigest } from '../../domain/short-digest.ts';
import type { OpenPlan } from './open-plan.ts';
import { type ContextQuestion, readPlanContext } from './plan-context.ts';

/**
 * An open plan as the others see it, judged as far as that goes without asking further repositories than the
 * evidence holds. Undefined for one that cannot be read at all.
 */
export async function viewOpenPlan(
  openPlan: OpenPlan,
  surroundings: Omit<ContextQuestion, 'plan'>,
): Promise<OpenPlanView | undefined> {
  const { value: plan } = openPlan.content;
  if (plan === undefined) return undefined;
  const { findings, operations } = judgePlan(await readPlanContext({ ...surroundings, plan }));
  const failing =
    openPlan.hasForeignChanges ||
    openPlan.pullRequest?.failingDigest === shortDigest(openPlan.content.blob) ||
    hasErrors(findings) ||
    isSpent(surroundings.target, openPlan.plan);
  return viewJudgedPlan(openPlan, { plan, operations, failing });
}

/** A plan that has been judged, as the others see it. */
export function viewJudgedPlan(
  proposed: Pick<OpenPlan, 'environment' | 'plan' | 'addedAt' | 'pullRequest'>,
  judged: {
    readonly plan: Plan;
    readonly operations: readonly ResolvedOperation[];
    readonly failing: boolean;
  },
): OpenPlanView {
  const { environment, plan, addedAt, pullRequest } = proposed;
  const named = judged.plan.applications.map(({ application }) => application);
  const touched = footprintOf(judged.operations);
  return {
    environment,
    plan,
    addedAt,
    pullRequest: pullRequest?.number ?? null,
    draft: pullRequest?.draft ?? false,
    footprint: { ...touched, applications: new Set([...touched.applications, ...named]) },
    failing: judged.failing,
  };
}

/** The applications that a set of open plans names, for reading their catalog entries in one go. */
export function namedApplications(openPlans: readonly Pick<OpenPlan, 'content'>[]): Set<string> {
  return new Set(
    openPlans.flatMap(
      ({ content }) => content.value?.applications.map(({ application }) => application) ?? [],
    ),
  );
}
