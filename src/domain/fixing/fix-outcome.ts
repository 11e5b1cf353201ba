import type { Problem } from '../problem.ts';
import type { PlanChange } from './plan-change.ts';

/** What became of the wish to have a plan's errors cured. */
export interface FixOutcome {
  /** The changes that cure errors: all of them were made, or none. */
  readonly changes: readonly PlanChange[];
  /** Whether the changes were made: with them alone the plan validates. */
  readonly made: boolean;
  /** The errors that there would be with the changes, without places; empty when the plan validates. */
  readonly left: readonly Problem[];
}
