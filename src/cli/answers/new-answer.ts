import { type NewPlanRequest, newPlan } from '../../usecases/new-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session.ts';
import { writtenPlanAnswer } from './written-plan-answer.ts';

export function newAnswer(session: Session, request: NewPlanRequest): Promise<Answer> {
  return writtenPlanAnswer(request.target, async () =>
    newPlan(session, await readTrusted(session.repository), request),
  );
}
