import type { PlanStatus } from '../domain/plan-listing.ts';
import type { Paint, Style } from './view.ts';

interface StatusOfPlan {
  readonly status: PlanStatus;
  readonly endedBy: 'operator' | 'system' | null;
}

/** `finished with warnings`, `aborted by the operator`, `backing out`, … */
export function statusInWords({ status, endedBy }: StatusOfPlan): string {
  const words = status.replaceAll('-', ' ');
  return status === 'aborted' && endedBy !== null ? `${words} by the ${endedBy}` : words;
}

/** The colour of a status: green went well, red did not, yellow needs a look, cyan is under way. */
export function statusPaint(status: PlanStatus, style: Style): Paint {
  const paints = {
    open: style.bold,
    merged: style.bold,
    waiting: style.yellow,
    running: style.cyan,
    prepared: style.cyan,
    verifying: style.cyan,
    aborting: style.yellow,
    'backing-out': style.yellow,
    finished: style.green,
    'finished-with-warnings': style.yellow,
    aborted: style.red,
  } as const satisfies Record<PlanStatus, Paint>;
  return paints[status];
}
