import { runToJson } from '../../codec/records/run.ts';
import { runLine } from '../../render/run-report/run-title.ts';
import { requireRun } from '../../usecases/reading/require-run.ts';
import { executionSession } from '../execution/execution-session.ts';
import { runSummary, tellOnce } from '../execution/telling/telling.ts';
import { lacking } from '../inputs/lacking.ts';
import type { Outcome } from '../outcome.ts';
import { longestSummary } from '../reporting/longest-summary.ts';
import { withSession } from '../session/session.ts';
import type { Step } from './step.ts';

/** Tells a run again where people look, as it is recorded; in a dry run it says what would be told. */
export async function reportRun(step: Step): Promise<Outcome> {
  const { environment, plan, dryRun } = step.request;
  if (environment === null || plan === null) throw lacking(step.request, ['environment', 'plan']);
  return withSession(step, async (given) => {
    const session = await executionSession(step, given);
    await session.repository.refresh();
    const run = await requireRun(await session.readRecords(), { environment, plan });
    const { pullRequest } = await tellOnce(session, run, null);
    return {
      subject: {
        verdict: null,
        ...{ environment, plan, status: run.status, pullRequest: pullRequest?.number ?? null },
      },
      problems: [],
      lines: [runLine(run)],
      summary: await runSummary(session, run, { followUps: [], limit: longestSummary }),
      details: { dryRun, environment, runs: [runToJson(run)] },
      failure: null,
    };
  });
}
