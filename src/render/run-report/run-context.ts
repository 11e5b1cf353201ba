import type { ReportLinks } from '../../domain/pull-requests/plan-report.ts';
import type { ToConfirm } from '../../domain/records/confirmation.ts';
import type { DeliveredFollowUp } from '../../domain/records/debts/delivery.ts';

/** What a run does not say of itself. */
export interface RunContext {
  readonly links: ReportLinks;
  /** Of the job that executes or tells it; null when there is none. */
  readonly jobUrl: string | null;
  /** File name of the workflow that people start by hand to follow a run up; null when there is none. */
  readonly workflow: string | null;
  /** Applications whose outcome a person may still declare. */
  readonly leftOpen: readonly string[];
  /** What of it, once it has finished, a person is still to confirm. */
  readonly toConfirm: ToConfirm;
  /** What was made from the run once it had ended; null as long as nothing was. */
  readonly followUp: DeliveredFollowUp | null;
}
