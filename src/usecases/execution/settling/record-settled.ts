import { type Settled, settledEvents } from '../../../domain/course/settled-events.ts';
import { planAddress } from '../../../domain/names.ts';
import { hasEnded, type Run } from '../../../domain/records/run/run.ts';
import { isoNow } from '../../../ports/clock.ts';
import { createRunRecorder, Outdated } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';

/**
 * Records what was seen of a run whose holder is dead, and what follows from that. It has ended with that, unless
 * something is left under way, or is to be done: then nobody holds it, and whoever takes it up goes on.
 */
export async function recordSettled(ports: ExecutionPorts, run: Run, settled: Settled): Promise<Run> {
  const events = settledEvents(run, settled, isoNow(ports.clock));
  const { plan, epoch, status } = run;
  const message = `${planAddress(run)}: settled, ${settled.reason}`;
  const record = createRunRecorder(ports, run.environment);
  try {
    const recorded = await record({ plan, epoch, status, events, message });
    if (hasEnded(recorded)) ports.progress.ended(recorded);
    return recorded;
  } catch (cause) {
    // A person has asked it to end while its ends were waited for; these are what they were.
    if (cause instanceof Outdated) return recordSettled(ports, cause.run, settled);
    throw cause;
  }
}
