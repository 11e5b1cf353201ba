import { hasEnded, type Run } from '../../../domain/records/run/run.ts';
import type { RunEvent } from '../../../domain/records/run/run-event.ts';
import { transition } from '../../../domain/records/run/run-transitions.ts';
import type { Progress } from '../../../ports/progress.ts';

/** What one commit has recorded of a run. */
export interface RecordedEvents {
  readonly before: Run;
  readonly after: Run;
  readonly events: readonly RunEvent[];
}

/**
 * Tells of each event: of an operation as that event left it, because another one of the same commit may have changed it
 * further, and of the run when it has got another status and goes on.
 */
export function tellEvents(progress: Progress, { before, after, events }: RecordedEvents): void {
  let run = before;
  for (const event of events) {
    const next = transition(run, event);
    if (next.status !== run.status && !hasEnded(next)) progress.changed(next);
    run = next;
    if (!('application' in event) || event.kind === 'effect-known') continue;
    const operation = run.operations.find(({ application }) => application === event.application);
    if (operation !== undefined) progress.operation(after, operation);
  }
}
