import type { Trigger } from '../../domain/pull-requests/trigger.ts';
import { settle } from '../execution/coordinating/settle.ts';
import { startMerged } from '../execution/coordinating/start-merged.ts';
import { executionSession } from '../execution/execution-session.ts';
import { executedOutcome } from '../execution/outcome/executed-outcome.ts';
import { tellRuns } from '../execution/telling/telling.ts';
import type { Outcome } from '../outcome.ts';
import { failureOutcome } from '../reporting/failure-outcome.ts';
import { type Session, withSession } from '../session/session.ts';
import type { ExecutionTask } from './act-on-event.ts';
import { joinedOutcome } from './joined-outcome.ts';
import { judgeIn } from './judge.ts';
import type { Step } from './step.ts';

/** What keeps plans from being executed keeps no verdict from being written. */
export function executeThenJudge(
  step: Step,
  { task, trigger }: { readonly task: ExecutionTask; readonly trigger: Trigger },
): Promise<Outcome> {
  return withSession(step, async (session) => {
    const executed = await executeTask(step, session, task).catch(failureOutcome);
    return joinedOutcome(executed, await judgeIn(session, step, trigger));
  });
}

async function executeTask(step: Step, given: Session, task: ExecutionTask): Promise<Outcome> {
  const { dryRun } = step.request;
  const session = await executionSession(step, given);
  const executed =
    task.kind === 'merged'
      ? await startMerged(session, task.environment, { dryRun })
      : await settle(session, { only: undefined, dryRun });
  if (!dryRun) await tellRuns(session, executed);
  return executedOutcome(executed, { dryRun, bearsWrong: true });
}
