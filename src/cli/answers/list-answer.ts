import { platformStandingToJson } from '../../codec/answers/deploy-all.ts';
import { listedPlanToJson } from '../../codec/answers/listed-plan.ts';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { renderPlatformStandings } from '../../render/deploy-all/platform-standings.ts';
import { renderList } from '../../render/list.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import { readAllPlans } from '../../usecases/listing/list-plans.ts';
import { matchingPlans } from '../../usecases/listing/matching-plans.ts';
import { readPlatformStandings } from '../../usecases/listing/platform-standings.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import type { Session } from '../session/session.ts';

export async function listAnswer(session: Session, filter: PlanFilter): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  const all = await readAllPlans(session, trusted);
  const plans = matchingPlans(all, filter).map(({ listed }) => listed);
  const records = await session.readRecords();
  const standings = await readPlatformStandings(records, trusted.configuration, filter.environment);
  return {
    exitCode: exitCode.done,
    json: { plans: plans.map(listedPlanToJson), platforms: standings.map(platformStandingToJson) },
    text: (view) => paragraphs([renderList(plans, view), renderPlatformStandings(standings)]),
  };
}
