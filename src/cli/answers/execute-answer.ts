import type { Signals } from '../../adapters/signals.ts';
import { neverDue } from '../../ports/hand-over.ts';
import { execute } from '../../usecases/execution/execute.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { type Refusal, wrongUsage } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { executedAnswer } from './executed-answer.ts';
import { withProgress } from './with-progress.ts';

export interface ExecutionRequest {
  readonly environment: string;
  /** Only this plan. */
  readonly plan?: string;
  /** Logins of those who approved, where no reviews prove it. */
  readonly approvedBy?: readonly string[];
}

export function executeAnswer(
  session: Session,
  signals: Signals,
  { environment, plan, approvedBy }: ExecutionRequest,
): Promise<Answer> {
  if (approvedBy !== undefined && session.hosted !== null) throw approvedByReviews();
  return withProgress(session, async (ports) => {
    const trusted = await readTrusted(session.repository);
    const stop = signals.obey();
    const request = { environment, plan, approvedBy };
    const report = await execute({ ports, trusted, ...request, stop, handOver: neverDue });
    return executedAnswer(session, { trusted, environment, report, stop });
  });
}

function approvedByReviews(): Refusal {
  return wrongUsage(
    "--approved-by says who has approved where nothing proves it; on GitHub the reviews of the plan's pull request do",
  );
}
