import { planAddress } from '../../domain/names.ts';
import { hasEnded, isHandedOver, type Run } from '../../domain/records/run/run.ts';
import { askForJob } from '../../usecases/ask-for-job.ts';
import { type Abortion, abortPlan } from '../../usecases/stopping/abort-plan.ts';
import type { Answer } from '../answer.ts';
import { actingPerson } from '../session/acting-person.ts';
import type { Session } from '../session/session.ts';
import { recordedRunAnswer } from './recorded-run-answer.ts';

/**
 * As soon as the wish is recorded; how the run ends is told by who ends it. On GitHub a job is asked for where nobody is
 * there to do that.
 */
export async function abortAnswer(session: Session, abortion: Omit<Abortion, 'by'>): Promise<Answer> {
  const { hosted } = session;
  const run = await abortPlan(session, { ...abortion, by: await actingPerson(session) });
  const job = hosted !== null && isHandedOver(run) ? await askForJob(hosted.starter, run) : null;
  return recordedRunAnswer({ run, sentence: abortedInWords(run, job?.asked === true), job });
}

function abortedInWords(run: Run, isAskedFor: boolean): string {
  const address = planAddress(run);
  if (hasEnded(run)) return `${address} is aborted.`;
  if (run.holder === null) {
    const who = isAskedFor ? 'a job was asked for that' : "'deployment-plans reconcile'";
    return `${address} is being aborted. Nobody holds it now: ${who} completes that.`;
  }
  const what = run.backout === 'automatic' ? 'asked to end, then undone' : 'asked to end';
  return `${address} is being aborted: nothing more starts, what is under way is ${what}. 'deployment-plans show ${address}' tells how far it is.`;
}
