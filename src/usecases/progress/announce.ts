import { planAddress } from '../../domain/names.ts';
import type { Progress } from '../../ports/progress.ts';
import {
  claimedLine,
  type EventLine,
  endedLine,
  operationLine,
  outputLine,
  registeredLine,
  statusLine,
  waitingLine,
} from '../../render/event-line.ts';

/** Turns events into lines. A run that goes on waiting for the same things is announced once. */
export function announce(write: (line: EventLine) => void): Progress {
  const announced = new Map<string, string>();
  return {
    registered: (run) => write(registeredLine(run)),
    waiting: (run) => {
      const line = waitingLine(run);
      if (announced.get(planAddress(run)) === line.sentence) return;
      announced.set(planAddress(run), line.sentence);
      write(line);
    },
    claimed: (run) => {
      announced.delete(planAddress(run));
      write(claimedLine(run));
    },
    operation: (run, operation) => write(operationLine(run, operation)),
    changed: (run) => write(statusLine(run)),
    output: (run, application, line) => write(outputLine(run, application, line)),
    ended: (run) => write(endedLine(run)),
    note: (sentence) => write({ subject: 'note', sentence }),
  };
}
