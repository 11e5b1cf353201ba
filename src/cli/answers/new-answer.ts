import { newPlan } from '../../usecases/new-plan/new-plan.ts';
import type { NewPlanRequest } from '../../usecases/new-plan/new-plan-request.ts';
import { proposePlan } from '../../usecases/pull-requests/propose-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { writtenPlanAnswer } from './written-plan-answer.ts';

export function newAnswer(session: Session, request: NewPlanRequest): Promise<Answer> {
  const { hosted, repository } = session;
  const target = request.from === undefined ? request.target : (request.target ?? request.from.environment);
  return writtenPlanAnswer(target, async () => {
    const trusted = await readTrusted(repository);
    if (hosted === null) return newPlan(session, trusted, request);
    const { forge } = hosted;
    // Who asks is known by the token, because nobody may approve what they have asked for.
    const asked = request.from === undefined ? request : { ...request, by: await forge.login() };
    return proposePlan(forge, await newPlan(session, trusted, asked));
  });
}
