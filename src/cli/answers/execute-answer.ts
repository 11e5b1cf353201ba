import type { Signals } from '../../adapters/signals.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { execute } from '../../usecases/execution/execute.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { logFolder } from '../session/execution-ports.ts';
import type { Session } from '../session/session.ts';
import { runsAnswer } from './runs-answer.ts';
import { withProgress } from './with-progress.ts';

export interface ExecutionRequest {
  readonly environment: string;
  /** Only this plan. */
  readonly plan?: string;
}

export function executeAnswer(
  session: Session,
  signals: Signals,
  { environment, plan }: ExecutionRequest,
): Promise<Answer> {
  return withProgress(session, async (ports) => {
    const trusted = await readTrusted(session.repository);
    const stop = signals.obey();
    const report = await execute({ ports, trusted, environment, plan, stop, handOver: neverDue });
    const exitCode = executionExitCode({ ...report, interrupted: stop.stopped });
    return runsAnswer(session, { exitCode, environment, report, logs: logFolder(session) });
  });
}
