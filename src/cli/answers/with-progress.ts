import type { ExecutionPorts } from '../../usecases/execution/execution-ports.ts';
import type { StopSignal } from '../../usecases/execution/stop-signal.ts';
import type { Answer } from '../answer.ts';
import { openProgress } from '../progress/open-progress.ts';
import { executionPorts, type Session } from '../session.ts';
import { listenForStop } from '../stop-signal.ts';
import { styleFor } from '../style.ts';

/** Shows what happens on standard error, and lets signals stop it, for the length of one execution. */
export async function withProgress(
  session: Session,
  body: (execution: { readonly ports: ExecutionPorts; readonly stop: StopSignal }) => Promise<Answer>,
): Promise<Answer> {
  const progress = openProgress(process.stderr, styleFor(process.stderr));
  try {
    return await body({ ports: executionPorts(session, progress), stop: listenForStop() });
  } finally {
    progress.close();
  }
}
