import type { Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';

/** What happened to a run, for the message of the commit that records it. */
export function describeEvents({ status }: Run, events: readonly RunEvent[]): string {
  const said = events.map((event) => {
    if (event.kind === 'ended') return `${event.application} ${event.end.outcome}`;
    if (event.kind === 'completed') return `run ${status}`;
    return 'application' in event ? `${event.application} ${event.kind}` : event.kind;
  });
  return said.join(', ');
}
