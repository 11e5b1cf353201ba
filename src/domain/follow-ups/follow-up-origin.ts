import type { Origin } from '../model/plan.ts';
import { type PlanAddress, planAddress } from '../names.ts';
import type { Problem } from '../problem.ts';
import { hasFinished } from '../records/run/has-finished.ts';
import type { Run } from '../records/run/run.ts';
import type { StandingFollowUp } from './standing-follow-up.ts';

export const followUpKinds = ['retry', 'reuse', 'backout'] as const;

export type FollowUpKind = (typeof followUpKinds)[number];

/** A plan, with where it came from. */
export interface Descendant extends PlanAddress {
  readonly origin: Origin | null;
}

/**
 * Whether a run may have this follow-up: a retry and a backout serve aborted runs, a reuse finished ones, and there is
 * one at a time for a run, kind and target (LifeTime: retry and reuse).
 */
export function refuseFollowUp(question: {
  readonly kind: FollowUpKind;
  readonly run: Run;
  /** Whether its environment wants it to be confirmed before, and nobody has. */
  readonly awaitsConfirmation: boolean;
  /** One that there is already. */
  readonly inTheWay: StandingFollowUp | null;
}): Problem | undefined {
  const { kind, run, awaitsConfirmation, inTheWay } = question;
  const address = planAddress(run);
  if (kind !== 'reuse' && run.status !== 'aborted') {
    return refusal(
      'run-not-aborted',
      `${address} is ${run.status}; only an aborted run can be ${ofAborted[kind]}`,
    );
  }
  if (kind === 'reuse' && !hasFinished(run)) {
    return refusal('run-not-finished', `${address} is ${run.status}; only a finished run can be reused`);
  }
  if (kind === 'reuse' && awaitsConfirmation) {
    const message = `nobody has confirmed all of ${address} yet, which '${run.environment}' wants before a reuse; confirm it with 'deployment-plans confirm ${address}'`;
    return refusal('run-not-confirmed', message);
  }
  if (inTheWay === null) return undefined;
  const standing = planAddress(inTheWay);
  const message = `${standing} is already a ${kind} of ${address}; use it, or withdraw it first`;
  const { pullRequest } = inTheWay;
  return {
    ...refusal('follow-up-open', message),
    plan: standing,
    ...(pullRequest !== null && { pullRequest: pullRequest.number }),
  };
}

const ofAborted = { retry: 'retried', backout: 'backed out by a plan' } as const;

/** Whether a plan says of itself that it is this follow-up of this run. */
export function isFollowUpOf(origin: Origin | null, kind: FollowUpKind, run: PlanAddress): boolean {
  return origin?.kind === kind && origin.environment === run.environment && origin.plan === run.plan;
}

function refusal(code: Problem['code'], message: string): Problem {
  return { code, severity: 'error', message };
}
