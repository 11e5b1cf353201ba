import type { Trigger } from '../../domain/pull-requests/trigger.ts';

/** What an event asks of this action. */
export type Reading = Trigger | Idle;

/** The event asks for nothing; `refused` when the job must not look as if all were well. */
export interface Idle {
  readonly kind: 'nothing' | 'refused';
  /** For people, one line; may hold names from the event, so it is untrusted text. */
  readonly because: string;
}

export function nothing(because: string): Idle {
  return { kind: 'nothing', because };
}

export function refused(because: string): Idle {
  return { kind: 'refused', because };
}

export function isIdle(reading: Reading): reading is Idle {
  return reading.kind === 'nothing' || reading.kind === 'refused';
}
