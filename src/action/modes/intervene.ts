import { runLine } from '../../render/run-report/run-title.ts';
import { type Intervention, intervene } from '../deeds/intervene.ts';
import { executionSession } from '../execution/execution-session.ts';
import { executedOutcome } from '../execution/outcome/executed-outcome.ts';
import { actorOf } from '../inputs/acting-person.ts';
import { lacking } from '../inputs/lacking.ts';
import { withSession } from '../session/session.ts';
import type { ModeHandler } from './step.ts';

/** Who acts where the runner does not say who has started the job. */
const nobody = 'deployment-plans';

/** What the person who has started the job says of a run. */
export function interventionMode(kind: Intervention): ModeHandler {
  return (step) => {
    const { environment, plan, digest, dryRun } = step.request;
    if (environment === null || plan === null) throw lacking(step.request, ['environment', 'plan']);
    return withSession(step, async (given) => {
      const session = await executionSession(step, given);
      const by = actorOf(step.variables) ?? nobody;
      const wish = { kind, environment, plan, by, digest: digest ?? undefined, criteria: null };
      const { run, executed } = await intervene(session, wish, { dryRun });
      const outcome = executedOutcome(executed, { dryRun, bearsWrong: true });
      const subject = { verdict: null, environment, plan, status: run.status, pullRequest: null };
      return { ...outcome, subject, lines: [runLine(run), ...outcome.lines] };
    });
  };
}
