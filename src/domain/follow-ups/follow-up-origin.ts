import type { Origin } from '../model/plan.ts';
import { type PlanAddress, planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import type { Run } from '../records/run.ts';

export type FollowUpKind = 'retry' | 'reuse';

/** A plan that is open or under way, with where it came from. */
export interface Descendant extends PlanAddress {
  readonly origin: Origin | null;
}

/**
 * Whether a run may have this follow-up: a retry serves aborted runs, a reuse finished ones, and there is
 * one at a time for a run, kind and target (LifeTime: retry and reuse; DESIGN: run states).
 */
export function refuseFollowUp(question: {
  readonly kind: FollowUpKind;
  readonly run: Run;
  /** Open plans and active runs of the environment that the follow-up would be for. */
  readonly descendants: readonly Descendant[];
}): Problem | undefined {
  const { kind, run } = question;
  const address = planAddress(run);
  if (kind === 'retry' && run.status !== 'aborted') {
    return refusal('run-not-aborted', `${address} is ${run.status}; only an aborted run can be retried`);
  }
  if (kind === 'reuse' && run.status !== 'finished' && run.status !== 'finished-with-warnings') {
    return refusal('run-not-finished', `${address} is ${run.status}; only a finished run can be reused`);
  }
  const open = question.descendants.find(({ origin }) => isFollowUpOf(origin, kind, run));
  if (open === undefined) return undefined;
  const message = `${planAddress(open)} is already a ${kind} of ${address}; use it, or withdraw it first`;
  return { ...refusal('follow-up-open', message), plan: planAddress(open) };
}

function isFollowUpOf(origin: Origin | null, kind: FollowUpKind, run: PlanAddress): boolean {
  return origin?.kind === kind && origin.environment === run.environment && origin.plan === run.plan;
}

function refusal(code: Problem['code'], message: string): Problem {
  return { code, severity: 'error', message };
}
