import type { Signals } from '../../adapters/signals.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { reconcile } from '../../usecases/reconcile.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { executedAnswer } from './executed-answer.ts';
import { withProgress } from './with-progress.ts';

export function reconcileAnswer(session: Session, signals: Signals): Promise<Answer> {
  return withProgress(session, async (ports) => {
    const trusted = await readTrusted(session.repository);
    const stop = signals.obey();
    const report = await reconcile({ ports, trusted, stop, handOver: neverDue, starter: null });
    return executedAnswer(session, { trusted, environment: null, report, stop });
  });
}
