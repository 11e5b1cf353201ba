import type { Run } from '../../domain/records/run/run.ts';
import type { MirroringContext, MirroringPorts, MirrorOutcome } from './mirroring-context.ts';
import { RunMirror } from './run-mirror.ts';

/**
 * Shows a recorded run as it stands, once: of a run that nobody executes, because it waits, was refused, withdrawn or
 * settled, or because a follow-up has come. What stands there is taken up. Never rejects.
 */
export async function tellRun(
  ports: MirroringPorts,
  run: Run,
  context: MirroringContext,
): Promise<MirrorOutcome> {
  const mirror = new RunMirror(ports, run, context);
  mirror.show(run);
  return mirror.finish();
}
