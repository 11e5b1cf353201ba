import type { OpenPlan, ProposingPullRequest } from '../reading/open-plan.ts';
import type { PlanFile } from '../reading/plan-file.ts';

/** A plan that is proposed for an environment: from a branch, a pull request, a file, or just written by us. */
export interface ProposedPlanFile {
  readonly plan: string;
  readonly environment: string;
  /** Null for a plan that is on no pull request. */
  readonly pullRequest: ProposingPullRequest | null;
  /** Whether the environment has its branch, on which plans are merged. */
  readonly hasEnvironmentBranch: boolean;
  readonly content: PlanFile;
  /** ISO time; decides who is older, where no pull request does. */
  readonly addedAt: string;
  /** What the branch changes besides the plan. */
  readonly foreignChanges: readonly string[];
}

/** A proposed plan among the others. */
export interface Proposal extends ProposedPlanFile {
  /** The open plans of the environment; the proposed one may be among them. */
  readonly openPlans: readonly OpenPlan[];
}

/** Whether an open plan is the proposed one itself, as it was or in another version. */
export function isProposed({ plan, pullRequest }: ProposedPlanFile, openPlan: OpenPlan): boolean {
  return pullRequest === null || openPlan.pullRequest === null
    ? openPlan.plan === plan
    : openPlan.pullRequest.number === pullRequest.number;
}
