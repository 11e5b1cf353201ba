import { followUp } from '../../usecases/follow-ups/follow-up.ts';
import type { FollowUpRequest } from '../../usecases/follow-ups/follow-up-request.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import type { Session } from '../session/session.ts';
import { writtenPlanAnswer } from './written-plan-answer.ts';

export function followUpAnswer(session: Session, request: FollowUpRequest): Promise<Answer> {
  return writtenPlanAnswer(request.target ?? request.run.environment, async () =>
    followUp(session, await readTrusted(session.repository), request),
  );
}
