import { executionToJson } from '../../codec/answers/deploy-all.ts';
import { listedPlanToJson } from '../../codec/answers/listed-plan.ts';
import { problemToJson } from '../../codec/answers/problem.ts';
import { deliveryToJson } from '../../codec/records/delivery.ts';
import { runToJson } from '../../codec/records/run.ts';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { renderProgress } from '../../render/deploy-all/progress.ts';
import { renderListedPlan } from '../../render/listed-plan.ts';
import { renderProblems } from '../../render/problems/problems.ts';
import { type NextSteps, renderRun } from '../../render/run.ts';
import { paragraphs } from '../../render/text/paragraphs.ts';
import type { View } from '../../render/text/view.ts';
import { executionOf } from '../../usecases/deploy-all/execution-of.ts';
import { contactsOfRun } from '../../usecases/listing/contacts-of-run.ts';
import type { KnownPlan } from '../../usecases/listing/known-plan.ts';
import { readAllPlans } from '../../usecases/listing/list-plans.ts';
import { matchingPlans } from '../../usecases/listing/matching-plans.ts';
import { readPlatformStandings } from '../../usecases/listing/platform-standings.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { noPlanFound, planNotFound } from '../../usecases/refusal.ts';
import type { Answer } from '../answer.ts';
import { exitCode } from '../exit-code.ts';
import { hasLogs } from '../session/has-logs.ts';
import type { Session } from '../session/session.ts';

type Besides = Pick<NextSteps, 'contacts' | 'delivery' | 'hasLogs'>;

/** A plan by its address, or else the newest that a filter lets pass. */
export async function showAnswer(session: Session, wanted: PlanAddress | PlanFilter): Promise<Answer> {
  const trusted = await readTrusted(session.repository);
  const all = await readAllPlans(session, trusted);
  const found = 'plan' in wanted ? namedPlan(all, wanted) : newestPlan(all, wanted);
  const { listed, run, problems } = found;
  const contacts = await contactsOfRun(session.repository, run);
  const records = await session.readRecords();
  const delivery = await records.delivery(listed.environment, listed.plan);
  const execution = executionOf(found);
  const [standing] = await readPlatformStandings(records, trusted.configuration, listed.environment);
  return {
    exitCode: exitCode.done,
    json: {
      ...listedPlanToJson(listed),
      run: run === null ? null : runToJson(run),
      ...(delivery && { deliveries: deliveryToJson(delivery) }),
      ...(execution && { deployAll: executionToJson(execution) }),
      problems: problems.map(problemToJson),
    },
    text: (view) => {
      const story = inWords(found, { contacts, delivery, hasLogs: hasLogs(session, listed) }, view);
      return execution ? `${story}\n\n${renderProgress(execution, standing, view)}` : story;
    },
  };
}

function namedPlan(all: readonly KnownPlan[], address: PlanAddress): KnownPlan {
  const found = all.find(({ listed }) => planAddress(listed) === planAddress(address));
  if (found === undefined) throw planNotFound(planAddress(address));
  return found;
}

function newestPlan(all: readonly KnownPlan[], filter: PlanFilter): KnownPlan {
  const [newest] = matchingPlans(all, filter);
  if (newest === undefined) throw noPlanFound();
  return newest;
}

function inWords(known: KnownPlan, besides: Besides, view: View): string {
  const { listed, run, leftOpen, problems, content } = known;
  if (run !== null) {
    const { offers, confirmations = [] } = listed;
    return renderRun(run, { offers, leftOpen, confirmations, ...besides }, view);
  }
  const texts = new Map(content === null ? [] : [[content.file, content.text]]);
  return paragraphs([renderListedPlan(listed, view), renderProblems(problems, texts, view)]);
}
