import { planAddress } from '../../domain/names.ts';
import { type Continuing, continuePlan } from '../../usecases/continuing/continue-plan.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { actingPerson } from '../session/acting-person.ts';
import type { Session } from '../session/session.ts';
import { recordedRunAnswer } from './recorded-run-answer.ts';

export async function continueAnswer(session: Session, continuing: Omit<Continuing, 'by'>): Promise<Answer> {
  const run = await continuePlan(session, { ...continuing, by: await actingPerson(session) });
  const address = planAddress(run);
  const next = `'deployment-plans execute ${run.environment}' activates it as soon as nothing else keeps it waiting`;
  return recordedRunAnswer(exitCode.done, run, `${address} may be activated: ${next}.`);
}
