import type { PlanStatus } from '../../domain/listing/listed-plan.ts';
import type { Style } from '../text/view.ts';

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
export const statusPaints = {
  open: 'bold',
  merged: 'bold',
  waiting: 'yellow',
  running: 'cyan',
  prepared: 'cyan',
  verifying: 'cyan',
  aborting: 'yellow',
  'backing-out': 'yellow',
  finished: 'green',
  'finished-with-warnings': 'yellow',
  aborted: 'red',
} as const satisfies Record<PlanStatus, keyof Style>;
