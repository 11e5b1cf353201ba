import type {
  AdjustedVersion,
  DroppedApplication,
  FollowUpAnswer,
} from '../../domain/follow-ups/follow-up.ts';
import { environmentBranch, planBranch, planPath } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import { type Clock, isoNow } from '../../ports/clock.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { plansAt } from '../reading/merged-plans.ts';
import type { OpenPlansReader } from '../reading/open-plans.ts';
import { bytesToCommit, planFileOf } from '../reading/plan-file.ts';
import type { Trusted } from '../reading/trusted.ts';
import { noEnvironmentBranch } from '../refusal.ts';
import { type ValidationPorts, validate } from '../validate.ts';

export interface OpeningPorts extends ValidationPorts {
  readonly readOpenPlans: OpenPlansReader;
  readonly clock: Clock;
}

/** A plan that we wrote, before it is on a branch. */
export interface DraftedPlan {
  readonly plan: string;
  readonly target: string;
  readonly text: string;
  readonly message: string;
  readonly dropped: readonly DroppedApplication[];
  readonly adjusted: readonly AdjustedVersion[];
  readonly problems: readonly Problem[];
}

/**
 * Validates a drafted plan and commits it to its new branch, from the tip of the target's branch. What a
 * person must adjust stands in the answer's problems. Undefined when the branch has appeared meanwhile. Rejects with a
 * Refusal (`wrong`) when the draft is no plan.
 */
export async function openPlan(
  ports: OpeningPorts,
  trusted: Trusted,
  drafted: DraftedPlan,
): Promise<FollowUpAnswer | undefined> {
  const problems = await validateDrafted(ports, trusted, drafted);
  return writeDrafted(ports, { ...drafted, problems: [...drafted.problems, ...problems] });
}

/** What is wrong with a plan that is not written yet; a draft that is no plan is found out when it is written. */
export async function validateDrafted(
  ports: OpeningPorts,
  trusted: Trusted,
  { plan, target, text }: Pick<DraftedPlan, 'plan' | 'target' | 'text'>,
): Promise<readonly Problem[]> {
  const { repository, clock } = ports;
  const branches = await repository.branches('env/', planBranch(target, ''));
  const openPlans = await ports.readOpenPlans(branches, target);
  const { problems } = await validate(ports, trusted, {
    plan,
    environment: target,
    pullRequest: null,
    hasEnvironmentBranch: branches.has(environmentBranch(target)),
    content: planFileOf(plan, text),
    addedAt: isoNow(clock),
    foreignChanges: [],
    openPlans,
  });
  return problems;
}

/** Commits a plan, whose problems are all known, to its new branch; undefined when that has appeared meanwhile. */
export async function writeDrafted(
  { repository }: Pick<OpeningPorts, 'repository'>,
  drafted: DraftedPlan,
): Promise<FollowUpAnswer | undefined> {
  const { plan, target, text, message } = drafted;
  const result = await repository.commit({
    branch: planBranch(target, plan),
    expected: null,
    startFrom: await branchTip(repository, target),
    writes: [{ path: planPath(plan), bytes: bytesToCommit(plan, text) }],
    message,
    author: await repository.author(),
  });
  return result.kind === 'moved' ? undefined : writtenPlan(drafted);
}

/** The answer that a plan is on its branch. */
export function writtenPlan({ plan, target, dropped, adjusted, problems }: DraftedPlan): FollowUpAnswer {
  const [branch, file] = [planBranch(target, plan), planPath(plan)];
  return { plan, environment: target, target, branch, file, dropped, adjusted, problems };
}

/** The answer that nothing was written. */
export function refusedPlan(target: string, problems: readonly Problem[]): FollowUpAnswer {
  return {
    plan: null,
    environment: target,
    target,
    branch: null,
    file: null,
    dropped: [],
    adjusted: [],
    problems,
  };
}

/** Names that a new plan of an environment may not take: of branches, merged plans and runs. */
export async function takenNames(
  repository: ReleaseRepository,
  state: EnvironmentState,
): Promise<Set<string>> {
  const { environment } = state;
  const branches = await repository.branches(planBranch(environment, ''));
  const merged = await plansAt(repository, await branchTip(repository, environment));
  const open = [...branches.keys()].map((branch) => branch.slice(planBranch(environment, '').length));
  return new Set([...open, ...merged.keys(), ...state.active.keys(), ...state.endedPlans]);
}

async function branchTip(repository: ReleaseRepository, environment: string): Promise<string> {
  const branch = environmentBranch(environment);
  const tip = (await repository.branches(branch)).get(branch);
  if (tip === undefined) throw noEnvironmentBranch(environment);
  return tip;
}
