import type { Action } from './model/plan.ts';
import type { Problem, ProblemCode } from './problem.ts';
import type { ReleaseNotes } from './release-notes/release-notes.ts';
import type { SettingChanges } from './settings/setting-changes.ts';

/** The answer to "may this plan be merged, and what would it do?". Any error fails it. */
export interface Validation {
  readonly plan: string;
  /** The environment of the branch that the plan is proposed for. */
  readonly environment: string;
  /** Null when the plan could not be read that far. */
  readonly source: string | null;
  readonly target: string | null;
  readonly verdict: 'pass' | 'fail';
  readonly problems: readonly Problem[];
  readonly operations: readonly PlannedOperation[];
  /** Absent where nobody asked for them. */
  readonly notes?: ReleaseNotes;
}

/** What a plan would do to one application. */
export interface PlannedOperation {
  readonly application: string;
  readonly action: Action;
  /** The version that the target has; null at first. */
  readonly from: string | null;
  readonly to: string | null;
  readonly modules: readonly string[];
  /** What it would set in the target; absent when that is nothing. */
  readonly settings?: SettingChanges;
  /** Names of the secret settings that it would be handed; absent when there are none. */
  readonly secrets?: readonly string[];
  /** The tag that it would make, and the commit; absent when it makes none. */
  readonly tagging?: { readonly tag: string; readonly commit: string };
  /** Why nothing happens. */
  readonly skip?: ProblemCode;
}
