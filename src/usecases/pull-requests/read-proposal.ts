import { environmentBranch, planPath } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { proposedPlan } from '../../domain/pull-requests/proposed-plan.ts';
import { tooLarge } from '../../domain/pull-requests/size-limits.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import type { ProposedPlanFile } from '../validation/proposal.ts';
import { proposing } from './open-pull-requests.ts';
import type { EnvironmentPullRequest, Snapshot } from './snapshot.ts';

/** What a pull request proposes, or why it proposes no plan. */
export type PullRequestProposal =
  | { readonly kind: 'plan'; readonly proposal: ProposedPlanFile }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };

/** Reads what a pull request changes against where it left its base, and the plan in it. */
export async function readProposal(
  repository: ReleaseRepository,
  { branches }: Pick<Snapshot, 'branches'>,
  pullRequest: EnvironmentPullRequest,
): Promise<PullRequestProposal> {
  const size = tooLarge(pullRequest);
  if (size !== undefined) return { kind: 'none', problems: [size] };
  const { environment, head, number, createdAt } = pullRequest;
  const base = branches.get(environmentBranch(environment));
  if (base === undefined) return { kind: 'none', problems: [baseIsGone(pullRequest)] };
  const proposed = proposedPlan(await repository.changesSince(base, head));
  if (proposed.kind === 'none') return proposed;
  const { plan, foreignChanges } = proposed;
  const path = planPath(plan);
  const content = (await repository.read(head, [path])).get(path);
  if (content === undefined) throw new Error(`${path} of pull request ${number} is there and cannot be read`);
  const proposal = {
    plan,
    environment,
    pullRequest: proposing(pullRequest, 'judged-here'),
    hasEnvironmentBranch: true,
    content: readPlanFile(plan, content),
    addedAt: createdAt,
    foreignChanges,
  };
  return { kind: 'plan', proposal };
}

/** A proposal as the others see it: by what the pull request changes, whatever its commits did on the way. */
export function asOpenPlan(
  { environment, plan, pullRequest, addedAt, content, foreignChanges }: ProposedPlanFile,
  commit: string,
): OpenPlan {
  const author = { name: '', email: '' };
  const hasForeignChanges = foreignChanges.length > 0;
  return { environment, plan, commit, pullRequest, addedAt, author, hasForeignChanges, content };
}

function baseIsGone({ base, environment }: EnvironmentPullRequest): Problem {
  const message = `the branch ${base} does not exist any more; restore it, or choose the branch of another environment than ${environment}`;
  return { code: 'unknown-environment', severity: 'error', message };
}
