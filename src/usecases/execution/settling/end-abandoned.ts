import { planAddress } from '../../../domain/names.ts';
import { applicationsIn, hasEnded, type Run } from '../../../domain/records/run.ts';
import type { RunEvent } from '../../../domain/records/run-transitions.ts';
import { isoNow } from '../../../ports/clock.ts';
import { createRunRecorder } from '../../recording/run-recorder.ts';
import type { ExecutionPorts } from '../execution-ports.ts';
import type { SeenEnds } from './see-ends.ts';

/**
 * Records that a run goes no further: the ends that were seen, and that what had not begun is skipped. It has ended
 * with that, unless something is left under way: then nobody holds it, and whoever takes it up waits for the rest.
 */
export async function endAbandoned(
  ports: ExecutionPorts,
  run: Run,
  { reason, ends, left }: SeenEnds & { readonly reason: string },
): Promise<Run> {
  const at = isoNow(ports.clock);
  const seen = [...ends].map(
    ([application, end]): RunEvent => ({ kind: 'ended', application, end: { ...end, at } }),
  );
  const pending = applicationsIn(run, 'pending');
  const events: RunEvent[] = [
    ...(run.status === 'running' ? [{ kind: 'aborting', by: 'system', reason } as const] : []),
    ...seen,
    ...(pending.length === 0 ? [] : [{ kind: 'skipped', applications: pending, reason } as const]),
    left.length === 0 ? { kind: 'completed', at } : { kind: 'yielded' },
  ];
  const record = createRunRecorder(ports, run.environment);
  const message = `${planAddress(run)}: settled, ${reason}`;
  const settled = await record({ plan: run.plan, epoch: run.epoch, events, message });
  if (hasEnded(settled)) ports.progress.ended(settled);
  return settled;
}
