import type { Problem, ProblemCode } from '../problem.ts';

/**
 * The answer to `retry`, `reuse`, `backout` and `new`: the plan that was written, or why none was. `plan`, `branch`
 * and `file` are null together, exactly when it was refused; then `problems` holds at least one error.
 */
export interface FollowUpAnswer {
  /** Name of the new plan. */
  readonly plan: string | null;
  /** The environment that the new plan belongs to, so `<environment>/<plan>` is its address; equals `target`. */
  readonly environment: string;
  readonly target: string;
  readonly branch: string | null;
  /** Path of the plan file on that branch. */
  readonly file: string | null;
  /** Applications of the run that the new plan leaves out. */
  readonly dropped: readonly DroppedApplication[];
  /** Versions that the program changed; what a person must adjust stands in `problems`. */
  readonly adjusted: readonly AdjustedVersion[];
  readonly problems: readonly Problem[];
  /** The pull request that proposes the plan; null when there is none, absent where plans are only on branches. */
  readonly pullRequest?: ProposingPullRequest | null;
}

export interface ProposingPullRequest {
  readonly number: number;
  /** For people, https. */
  readonly url: string;
  /** Whether a person has something to complete before it can be merged. */
  readonly draft: boolean;
}

export interface DroppedApplication {
  readonly application: string;
  readonly reason: ProblemCode;
}

export interface AdjustedVersion {
  readonly application: string;
  /** The version of the run that the plan was made from. */
  readonly from: string;
  readonly to: string;
  /** A sentence for people. */
  readonly reason: string;
}
