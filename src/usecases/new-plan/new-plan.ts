import type { FollowUpAnswer } from '../../domain/follow-ups/follow-up.ts';
import { newPlanName } from '../../domain/follow-ups/plan-name.ts';
import { isName, nameGrammar, planAddress } from '../../domain/names.ts';
import { hasErrors } from '../../domain/problem.ts';
import { isoNow } from '../../ports/clock.ts';
import { openPlan, refusedPlan, takenNames } from '../follow-ups/open-plan.ts';
import type { Trusted } from '../reading/trusted.ts';
import { refused, wrongUsage } from '../refusal.ts';
import type { NewPlanPorts } from './choice-surroundings.ts';
import { draftCopiedPlan } from './copied-plan.ts';
import { draftFreshPlan } from './fresh-plan.ts';
import type { NewPlanRequest } from './new-plan-request.ts';

/**
 * Writes a new plan on a branch of its own, commits pinned: with sections to complete, or with those of another plan.
 * It is refused, and nothing written, when an application or version is not there at all.
 */
export async function newPlan(
  ports: NewPlanPorts,
  trusted: Trusted,
  request: NewPlanRequest,
): Promise<FollowUpAnswer> {
  const { applications, ...draft } =
    request.from === undefined
      ? await draftFreshPlan(ports, trusted, request)
      : await draftCopiedPlan(ports, trusted, request);
  const { target, problems } = draft;
  if (hasErrors(problems)) return refusedPlan(target, problems);
  const state = await (await ports.readRecords()).environment(target);
  const taken = await takenNames(ports.repository, state);
  const plan = request.name === undefined ? freeName(ports, applications, taken) : named(request.name, taken);
  const message = request.from === undefined ? `plan ${plan}` : `copy of ${planAddress(request.from)}`;
  const answer = await openPlan(ports, trusted, { ...draft, plan, message });
  if (answer === undefined)
    throw refused(`plan/${target}/${plan} has just been created by somebody else; try again`);
  return answer;
}

function freeName(
  { clock }: NewPlanPorts,
  applications: readonly string[],
  taken: ReadonlySet<string>,
): string {
  return newPlanName(isoNow(clock).slice(0, 10), applications, taken);
}

function named(name: string, taken: ReadonlySet<string>): string {
  if (!isName(name)) throw wrongUsage(`'${name}' is no name for a plan: ${nameGrammar}`);
  if (taken.has(name)) throw wrongUsage(`the name '${name}' is taken; a plan's name is used once`);
  return name;
}
