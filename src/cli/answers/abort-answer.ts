import { planAddress } from '../../domain/names.ts';
import { hasEnded, type Run } from '../../domain/records/run.ts';
import { type Abortion, abortPlan } from '../../usecases/stopping/abort-plan.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { actingPerson } from '../session/acting-person.ts';
import type { Session } from '../session/session.ts';
import { recordedRunAnswer } from './recorded-run-answer.ts';

/** As soon as the wish is recorded; how the run ends is told by who ends it. */
export async function abortAnswer(session: Session, abortion: Omit<Abortion, 'by'>): Promise<Answer> {
  const run = await abortPlan(session, { ...abortion, by: await actingPerson(session) });
  return recordedRunAnswer(exitCode.done, run, abortedInWords(run));
}

function abortedInWords(run: Run): string {
  const address = planAddress(run);
  if (hasEnded(run)) return `${address} is aborted.`;
  if (run.holder === null) {
    return `${address} is being aborted. Nobody holds it now: 'deployment-plans reconcile' completes that.`;
  }
  const what = run.backout === 'automatic' ? 'asked to end, then undone' : 'asked to end';
  return `${address} is being aborted: nothing more starts, what is under way is ${what}. 'deployment-plans show ${address}' tells how far it is.`;
}
