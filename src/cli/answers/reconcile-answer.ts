import type { Signals } from '../../adapters/signals.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { reconcile } from '../../usecases/reconcile.ts';
import type { Answer } from '../answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { logFolder } from '../session/execution-ports.ts';
import type { Session } from '../session/session.ts';
import { runsAnswer } from './runs-answer.ts';
import { withProgress } from './with-progress.ts';

export function reconcileAnswer(session: Session, signals: Signals): Promise<Answer> {
  return withProgress(session, async (ports) => {
    const trusted = await readTrusted(session.repository);
    const stop = signals.obey();
    const report = await reconcile({ ports, trusted, stop, handOver: neverDue, starter: null });
    const exitCode = executionExitCode({ ...report, interrupted: stop.stopped });
    return runsAnswer(session, { exitCode, environment: null, report, logs: logFolder(session) });
  });
}
