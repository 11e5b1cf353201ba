import type { OperationEnd } from '../records/run/operation-transitions.ts';
import { isUnderWay, type Run } from '../records/run/run.ts';
import type { RunEvent } from '../records/run/run-event.ts';
import { transition } from '../records/run/run-transitions.ts';
import { conclude } from './conclude.ts';

/** What was found out of a run whose holder is dead. */
export interface Settled {
  /** Why it was settled, for the record. */
  readonly reason: string;
  /** How what was under way has ended, by application. */
  readonly ends: ReadonlyMap<string, Pick<OperationEnd, 'outcome' | 'reason'>>;
  /** Whether nothing more of it may start. */
  readonly isToEnd: boolean;
}

/**
 * What whoever has taken the run over records of it, all that follows included. It has ended with that, or nobody holds it
 * any more and whoever takes it up goes on.
 * @param at ISO time
 */
export function settledEvents(run: Run, { reason, ends, isToEnd }: Settled, at: string): readonly RunEvent[] {
  const events: RunEvent[] = [];
  let now = run;
  const happen = (event: RunEvent) => {
    now = transition(now, event);
    events.push(event);
  };
  if (isToEnd && run.status === 'running') happen({ kind: 'aborting', by: 'system', reason });
  for (const [application, { outcome, reason: why }] of ends) {
    happen({ kind: 'ended', application, end: { outcome, reason: why, at } });
  }
  for (let next = conclude(now, at); next.length > 0; next = conclude(now, at)) next.forEach(happen);
  if (isUnderWay(now)) happen({ kind: 'yielded' });
  return events;
}
