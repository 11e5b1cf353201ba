import { hasWayBack } from '../run/plan-backout.ts';
import type { Run } from '../run/run.ts';

/** The follow-up that is opened without anybody asking for it. */
export type FollowUpDue =
  | { readonly kind: 'retry' | 'backout' }
  | { readonly kind: 'reuse'; readonly target: string };

/**
 * What follows the end of a run, as its plan says (`backout.strategy: manual`), or else its environment, both as they
 * were at the claim (`on-abort`, `promote-to`); null while it has not ended. A withdrawn run was never judged for its
 * claim, so nothing follows it. What brought versions back goes nowhere else, and nothing undoes it by itself.
 */
export function followUpDue(run: EndedRun): FollowUpDue | null {
  const { onAbort = null, promoteTo = null } = run.afterwards ?? {};
  const isBackout = run.origin?.kind === 'backout';
  switch (run.status) {
    case 'aborted':
      if (!isBackout && run.backout === 'manual' && hasWayBack(run)) return { kind: 'backout' };
      return onAbort === null ? null : { kind: onAbort };
    case 'finished':
    case 'finished-with-warnings':
      return promoteTo === null || isBackout ? null : { kind: 'reuse', target: promoteTo };
    default:
      return null;
  }
}

type EndedRun = Pick<Run, 'status' | 'afterwards' | 'backout' | 'origin' | 'operations'>;
