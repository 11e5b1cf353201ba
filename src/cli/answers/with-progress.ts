import type { ExecutionPorts } from '../../usecases/execution/execution-ports.ts';
import type { Answer } from '../answer.ts';
import { openProgress } from '../progress/open-progress.ts';
import { executionPorts } from '../session/execution-ports.ts';
import type { Session } from '../session/session.ts';
import { styleFor } from '../style.ts';

/** Shows what happens on standard error, for the length of one execution. */
export async function withProgress(
  session: Session,
  body: (ports: ExecutionPorts) => Promise<Answer>,
): Promise<Answer> {
  const progress = openProgress(process.stderr, styleFor(process.stderr));
  try {
    return await body(executionPorts(session, progress));
  } finally {
    progress.close();
  }
}
