import { environmentBranch, planPath } from '../../domain/names.ts';
import type { Problem } from '../../domain/problem.ts';
import { proposedPlan, tooManyFiles } from '../../domain/pull-requests/proposed-plan.ts';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import type { OpenPlan } from '../reading/open-plan.ts';
import { readPlanFile } from '../reading/plan-file.ts';
import type { Proposal } from '../validation/proposal.ts';
import { proposing } from './open-pull-requests.ts';
import { type EnvironmentPullRequest, isReadable, type Snapshot } from './snapshot.ts';

/** What a pull request proposes, or why it proposes no plan. */
export type PullRequestProposal =
  | { readonly kind: 'plan'; readonly proposal: Proposal }
  | { readonly kind: 'none'; readonly problems: readonly Problem[] };

/** Reads what a pull request changes against where it left its base, and the plan in it. */
export async function readProposal(
  repository: ReleaseRepository,
  { branches }: Snapshot,
  pullRequest: EnvironmentPullRequest,
  openPlans: readonly OpenPlan[],
): Promise<PullRequestProposal> {
  if (!isReadable(pullRequest)) {
    return { kind: 'none', problems: [tooManyFiles(pullRequest.changedFiles)] };
  }
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
    pullRequest: proposing(pullRequest, 'none'),
    hasEnvironmentBranch: true,
    content: readPlanFile(plan, content),
    addedAt: createdAt,
    foreignChanges,
    openPlans,
  };
  return { kind: 'plan', proposal };
}

function baseIsGone({ base, environment }: EnvironmentPullRequest): Problem {
  const message = `the branch ${base} does not exist any more; restore it, or choose the branch of another environment than ${environment}`;
  return { code: 'unknown-environment', severity: 'error', message };
}
