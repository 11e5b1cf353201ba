import { refreshToJson } from '../../codec/answers/refresh.ts';
import { renderRefresh } from '../../render/refresh.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { refreshOpenPlan } from '../../usecases/refreshing/refresh-open-plan.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';
import { namedPlan } from '../subjects/named-plan.ts';

export async function refreshAnswer(session: Session, branch: string | undefined): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  const { read } = await namedPlan(session, branch);
  const answer = await refreshOpenPlan(session, trusted, read);
  return {
    exitCode: answer.plan === null ? exitCode.no : exitCode.done,
    json: refreshToJson(answer),
    text: (view) => renderRefresh(answer, new Map(), view),
  };
}
