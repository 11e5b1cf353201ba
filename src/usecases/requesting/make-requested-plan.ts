import { planMessage } from '../../codec/plan-message.ts';
import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import { isForTheForm } from '../../domain/requests/is-for-the-form.ts';
import { type PlanRequest, requestFields } from '../../domain/requests/plan-request.ts';
import { requestPlanName } from '../../domain/requests/request-plan-name.ts';
import type { TakenRequest } from '../../domain/requests/taken-request.ts';
import type { Issue, Writer } from '../../ports/conversations.ts';
import {
  type OpeningPorts,
  refusedPlan,
  takenNames,
  validateDrafted,
  writeDrafted,
  writtenPlan,
} from '../follow-ups/open-plan.ts';
import { draftFreshPlan } from '../new-plan/fresh-plan.ts';
import { openPlansNow } from '../pull-requests/open-pull-requests.ts';
import { requireEnvironment, type Trusted } from '../reading/trusted.ts';
import { type Refusal, refused } from '../refusal.ts';
import type { RequestingPorts } from './requesting-ports.ts';
import { takeRequest } from './take-request.ts';

/** What is known when a plan is due that an issue asks for. */
export interface RequestBasis {
  readonly issue: Issue;
  readonly request: PlanRequest;
  /** Who asked and who has edited it since: they count among the plan's authors. */
  readonly askers: readonly Writer[];
  /** What was recorded for the issue before; undefined for nothing. */
  readonly taken: TakenRequest | undefined;
}

/**
 * Writes the plan that an issue asks for to its branch, by the code that makes every new plan. Which plan it is is
 * recorded before: so whoever comes second, or again, goes on with that one. What the form can put right is answered,
 * and nothing written. Rejects as `newPlan` does, and with a Refusal (`no`) when the issue was taken for another
 * environment.
 */
export async function makeRequestedPlan(
  ports: RequestingPorts,
  trusted: Trusted,
  { issue, request, askers, taken }: RequestBasis,
): Promise<FollowUpAnswer> {
  requireEnvironment(trusted, request.target);
  const opening = { ...ports, readOpenPlans: openPlansNow(ports) };
  const wish = taken ?? (await wishFor(opening, request, issue));
  if (wish.environment !== request.target) throw takenElsewhere(wish);
  const wanted = { ...request, sourceField: `the field ${requestFields.source}` };
  const { applications: _, ...draft } = await draftFreshPlan(opening, trusted, wanted);
  if (hasErrors(draft.problems)) return refusedPlan(request.target, draft.problems);
  const found = await validateDrafted(opening, trusted, { ...draft, plan: wish.plan });
  const problems = [...draft.problems, ...found];
  if (found.some(isForTheForm)) return refusedPlan(request.target, problems);
  const { plan } = await takeFor(request.target, ports, wish);
  const message = planMessage(`plan ${plan}`, [], askers.map(identityOf));
  const drafted = { ...draft, plan, message, problems };
  // It may have been written meanwhile by somebody who had read the same issue.
  return (await writeDrafted(ports, drafted)) ?? writtenPlan(drafted);
}

async function wishFor(ports: OpeningPorts, { target }: PlanRequest, issue: Issue): Promise<TakenRequest> {
  const state = await (await ports.readRecords()).environment(target);
  const plan = requestPlanName(issue, await takenNames(ports.repository, state));
  return { issue: issue.number, environment: target, plan };
}

async function takeFor(target: string, ports: RequestingPorts, wish: TakenRequest): Promise<TakenRequest> {
  const taken = await takeRequest(ports, wish);
  if (taken.environment !== target) throw takenElsewhere(taken);
  return taken;
}

/** By the address that GitHub gives to every account, it knows whose commit it is, whatever the login is later. */
function identityOf({ login, id }: Writer): string {
  return `${login} <${id}+${login}@users.noreply.github.com>`;
}

function takenElsewhere({ issue, environment, plan }: TakenRequest): Refusal {
  const address = planAddress({ environment, plan });
  return refused(`issue #${issue} was taken for ${address} before; open another one for another environment`);
}
