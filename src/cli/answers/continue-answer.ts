import { planAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { askForJob } from '../../usecases/ask-for-job.ts';
import { type Continuing, continuePlan } from '../../usecases/continuing/continue-plan.ts';
import type { Answer } from '../answer.ts';
import { actingPerson } from '../session/acting-person.ts';
import type { Session } from '../session/session.ts';
import { recordedRunAnswer } from './recorded-run-answer.ts';

/** On GitHub a job is asked for that activates it, which the schedule would do later. */
export async function continueAnswer(session: Session, continuing: Omit<Continuing, 'by'>): Promise<Answer> {
  const { hosted } = session;
  const run = await continuePlan(session, { ...continuing, by: await actingPerson(session) });
  const job = hosted === null ? null : await askForJob(hosted.starter, run);
  const who = job?.asked === true ? 'a job was asked for that' : byCommand(run);
  const sentence = `${planAddress(run)} may be activated: ${who} activates it as soon as nothing else keeps it waiting.`;
  return recordedRunAnswer({ run, sentence, job });
}

function byCommand({ environment }: Run): string {
  return `'deployment-plans execute --environment ${environment}'`;
}
