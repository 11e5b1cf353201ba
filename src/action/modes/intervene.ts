import { hasEnded, type Run } from '../../domain/records/run/run.ts';
import { runLine } from '../../render/run-report/run-title.ts';
import { confirmRun } from '../../usecases/confirming/confirm-run.ts';
import { type Continuing, continuePlan } from '../../usecases/continuing/continue-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { abortPlan } from '../../usecases/stopping/abort-plan.ts';
import { startMerged } from '../execution/coordinating/start-merged.ts';
import { tellPeople } from '../execution/coordinating/tell-people.ts';
import { type ExecutionSession, executionSession } from '../execution/execution-session.ts';
import { type Executed, nothingExecuted, togetherWith } from '../execution/outcome/executed.ts';
import { executedOutcome } from '../execution/outcome/executed-outcome.ts';
import { tellRuns } from '../execution/telling/telling.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import { withSession } from '../session/session.ts';
import type { ModeHandler } from './step.ts';

export type Intervention = 'abort' | 'continue' | 'confirm';

/** Who acts where the runner does not say who has started the job. */
const nobody = 'deployment-plans';

/** What a person says of a run, and the run as it stands then. */
const record: Readonly<Record<Intervention, (session: ExecutionSession, wish: Continuing) => Promise<Run>>> =
  {
    abort: (session, wish) => abortPlan(session, { ...wish, reason: null }),
    continue: continuePlan,
    async confirm(session, { by, ...run }) {
      return (await confirmRun(session, { run, by, note: null, criteria: undefined })).run;
    },
  };

/**
 * What a person says of a run, for those who may start workflows and may not write records. It is recorded in the
 * person's name; then jobs are started for what may start or go on because of that, and follow-ups opened that had to
 * wait for it.
 */
export function interventionMode(kind: Intervention): ModeHandler {
  return (step) => {
    const { environment, plan, dryRun } = step.request;
    if (environment === null || plan === null) throw lacking(step.request, ['environment', 'plan']);
    return withSession(step, async (given) => {
      const session = await executionSession(step, given);
      await session.repository.refresh();
      const by = actorOf(step.variables) ?? nobody;
      const run = await record[kind](session, { environment, plan, by });
      const executed = await goOn(session, run, { dryRun });
      if (!dryRun) await tellRuns(session, executed);
      const outcome = executedOutcome(executed, { dryRun, bearsWrong: true });
      const subject = { verdict: null, environment, plan, status: run.status, pullRequest: null };
      return { ...outcome, subject, lines: [runLine(run), ...outcome.lines] };
    });
  };
}

async function goOn(
  session: ExecutionSession,
  run: Run,
  { dryRun }: { readonly dryRun: boolean },
): Promise<Executed> {
  const { environment, plan } = run;
  const recorded = { ...nothingExecuted, environment, runs: [run] };
  const executed = togetherWith(recorded, await startMerged(session, environment, { dryRun }));
  if (dryRun || !hasEnded(run)) return executed;
  const trusted = await readTrusted(session.repository);
  return togetherWith(executed, await tellPeople(session, trusted, { environment, only: plan }));
}
