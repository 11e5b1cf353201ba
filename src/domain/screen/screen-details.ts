import type { Problem } from '../problem.ts';
import type { Confirmation } from '../records/confirmation.ts';
import type { Delivery } from '../records/debts/delivery.ts';
import type { Run } from '../records/run/run.ts';
import type { PlannedOperation } from '../validation.ts';

/** All that the screen shows of one plan. */
export interface ScreenDetails {
  readonly environment: string;
  readonly plan: string;
  /** The plan as a document for people: HTML that was sanitized when it was made; empty when there is none. */
  readonly document: string;
  /** What the plan would do, or what its run has done. */
  readonly operations: readonly PlannedOperation[];
  /** For each operation that is carried out, the applications of the plan that must succeed right before it. */
  readonly order: ReadonlyMap<string, readonly string[]>;
  /** Null until the plan is registered. */
  readonly run: Run | null;
  readonly confirmations: readonly Confirmation[];
  readonly problems: readonly Problem[];
  /** What became of the messages and the follow-up that its run was owed; null while that is nothing. */
  readonly delivery: Delivery | null;
  /** The last lines that its operations have said, where they are kept here. */
  readonly logs: readonly ScreenLog[];
}

export interface ScreenLog {
  readonly application: string;
  /** Such as `deploy` or `prepare`; null where a run has one stage. */
  readonly step: string | null;
  readonly text: string;
  /** Whether its beginning was left out. */
  readonly shortened: boolean;
}
