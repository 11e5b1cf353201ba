import type { AdjustedVersion, DroppedApplication } from '../follow-ups/follow-up.ts';
import type { PlanEntry } from '../model/plan.ts';
import type { Problem } from '../problem.ts';

/** An application that comes back into a plan. */
export interface AddedApplication {
  readonly application: string;
  readonly version: string;
  /** A sentence for people: why it had been left out, and what has changed since. */
  readonly reason: string;
}

/** What becomes of a plan because source or target have changed. */
export interface Refreshment {
  /** The entries that change or come back, by application; whatever is not here holds. */
  readonly entries: ReadonlyMap<string, PlanEntry>;
  readonly dropped: readonly DroppedApplication[];
  readonly adjusted: readonly AdjustedVersion[];
  readonly added: readonly AddedApplication[];
  /** A warning for what is dropped, or cannot come back; or the error that nothing is left. */
  readonly problems: readonly Problem[];
}

/** The answer to `refresh`. `plan`, `branch` and `file` are null together, exactly when it was refused. */
export interface RefreshAnswer extends Omit<Refreshment, 'entries'> {
  readonly plan: string | null;
  readonly environment: string;
  /** Where the plan is; null also for a branch that is in a fork. */
  readonly branch: string | null;
  readonly file: string | null;
  /** The commit with the changes; null when there was nothing to change. */
  readonly commit: string | null;
}
