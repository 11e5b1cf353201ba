import { listedPlanToJson } from '../../codec/answers/listed-plan.ts';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { renderList } from '../../render/list.ts';
import { readAllPlans } from '../../usecases/listing/list-plans.ts';
import { matchingPlans } from '../../usecases/listing/matching-plans.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

export async function listAnswer(session: Session, filter: PlanFilter): Promise<Answer> {
  const all = await readAllPlans(session, await readTrusted(session.repository));
  const plans = matchingPlans(all, filter).map(({ listed }) => listed);
  return {
    exitCode: exitCode.done,
    json: { plans: plans.map(listedPlanToJson) },
    text: (view) => renderList(plans, view),
  };
}
