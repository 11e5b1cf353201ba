import type { Signals } from '../../adapters/signals.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { execute } from '../../usecases/execution/execute.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { executedAnswer } from './executed-answer.ts';
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
    return executedAnswer(session, { trusted, environment, report, stop });
  });
}
