import { type NewPlanRequest, newPlan } from '../../usecases/new-plan.ts';
import { proposePlan } from '../../usecases/pull-requests/propose-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { writtenPlanAnswer } from './written-plan-answer.ts';

export function newAnswer(session: Session, request: NewPlanRequest): Promise<Answer> {
  const { hosted, repository } = session;
  return writtenPlanAnswer(request.target, async () => {
    const written = await newPlan(session, await readTrusted(repository), request);
    return hosted === null ? written : proposePlan(hosted.forge, written);
  });
}
