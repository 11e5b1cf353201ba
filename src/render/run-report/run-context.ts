import type { FollowUpKind } from '../../domain/follow-ups/follow-up-origin.ts';
import type { PlanAddress } from '../../domain/names.ts';
import type { ReportLinks } from '../../domain/pull-requests/plan-report.ts';

/** What a run does not say of itself. */
export interface RunContext {
  readonly links: ReportLinks;
  /** Of the job that executes or tells it; null when there is none. */
  readonly jobUrl: string | null;
  /** File name of the workflow that people start by hand to follow a run up; null when there is none. */
  readonly workflow: string | null;
  /** Applications whose outcome a person may still declare. */
  readonly leftOpen: readonly string[];
  readonly followUp: RunFollowUp | null;
}

/** The plan that was made from a run once it had ended. */
export interface RunFollowUp extends PlanAddress {
  readonly kind: FollowUpKind;
  /** Number of the pull request that proposes it; null without one. */
  readonly pullRequest: number | null;
}
