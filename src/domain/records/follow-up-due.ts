import type { Run } from './run.ts';

/** The follow-up that is opened without anybody asking for it. */
export type FollowUpDue = { readonly kind: 'retry' } | { readonly kind: 'reuse'; readonly target: string };

/**
 * What follows the end of a run, as its environment was configured at the claim (`on-abort`, `promote-to`); null
 * while it has not ended. A withdrawn run was never judged for its claim, so nothing follows it.
 */
export function followUpDue({ status, afterwards }: Pick<Run, 'status' | 'afterwards'>): FollowUpDue | null {
  if (afterwards === undefined) return null;
  const { onAbort, promoteTo } = afterwards;
  switch (status) {
    case 'aborted':
      return onAbort === null ? null : { kind: onAbort };
    case 'finished':
    case 'finished-with-warnings':
      return promoteTo === null ? null : { kind: 'reuse', target: promoteTo };
    default:
      return null;
  }
}
