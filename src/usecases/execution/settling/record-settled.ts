import { conclude } from '../../../domain/course/conclude.ts';
import { planAddress } from '../../../domain/names.ts';
import { hasEnded, isUnderWay, type Run } from '../../../domain/records/run.ts';
import { type RunEvent, transition } from '../../../domain/records/run-transitions.ts';
import { isoNow } from '../../../ports/clock.ts';
import { createRunRecorder } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { SeenEnds } from './see-ends.ts';

export interface Settled extends Pick<SeenEnds, 'ends'> {
  /** Why it was settled, for the record. */
  readonly reason: string;
  /** Whether nothing more of it may start. */
  readonly isToEnd: boolean;
}

/**
 * Records what was seen of a run whose holder is dead, and what follows from that. It has ended with that, unless
 * something is left under way, or is to be done: then nobody holds it, and whoever takes it up goes on.
 */
export async function recordSettled(ports: ExecutionPorts, run: Run, settled: Settled): Promise<Run> {
  const events = lastEvents(run, settled, isoNow(ports.clock));
  const { plan, epoch, status } = run;
  const message = `${planAddress(run)}: settled, ${settled.reason}`;
  const record = createRunRecorder(ports, run.environment);
  const recorded = await record({ plan, epoch, status, events, message });
  if (hasEnded(recorded)) ports.progress.ended(recorded);
  return recorded;
}

function lastEvents(run: Run, { reason, ends, isToEnd }: Settled, at: string): readonly RunEvent[] {
  const events: RunEvent[] = [];
  let now = run;
  const happen = (event: RunEvent) => {
    now = transition(now, event);
    events.push(event);
  };
  if (isToEnd && run.status === 'running') happen({ kind: 'aborting', by: 'system', reason });
  for (const [application, end] of ends) happen({ kind: 'ended', application, end: { ...end, at } });
  for (let next = conclude(now, at); next.length > 0; next = conclude(now, at)) next.forEach(happen);
  if (isUnderWay(now)) happen({ kind: 'yielded' });
  return events;
}
