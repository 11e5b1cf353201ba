/**
 * What has happened to plans on pull requests, or what somebody asks for. A trigger is a hint: it says where to
 * look first, never what is to be found there. Everything that it names is read anew, because events come late,
 * twice, in another order, or again after days.
 */
export type Trigger =
  | PullRequestTrigger
  | PullRequestSignal
  | BranchPushed
  | MergeGroupAsked
  | TimePassed
  | EvaluationAsked;

/** A pull request to an environment branch, or one that was, has changed. */
export interface PullRequestTrigger {
  readonly kind: 'pull-request';
  readonly number: number;
  /** The branch that it would be merged into. */
  readonly base: string;
  /** The branch that it was for until this change; null when that has not changed. */
  readonly formerBase: string | null;
  /** The commit that it proposed then. */
  readonly head: string;
  /** Whether verdicts on other pull requests may have changed with it; a review changes none. */
  readonly concernsOthers: boolean;
}

/**
 * A job without any rights has seen a change of a pull request, perhaps of one from a fork. Which one it was is
 * known by its head; the base that it had or has is not known.
 */
export interface PullRequestSignal {
  readonly kind: 'pull-request-signal';
  /** The commit that the pull request proposed then. */
  readonly head: string;
  /** The numbers that came with the signal; there are none for forks, and none for closed pull requests. */
  readonly pullRequests: readonly number[];
  readonly concernsOthers: boolean;
}

/** An environment branch, the trusted branch or the records have moved. */
export interface BranchPushed {
  readonly kind: 'push';
  readonly branch: string;
}

/** A merge queue asks whether what it would make of an environment branch may be merged. */
export interface MergeGroupAsked {
  readonly kind: 'merge-group';
  /** The commit that the queue has made. */
  readonly head: string;
  /** The environment branch that would move to it. */
  readonly base: string;
}

/** Nothing is known to have happened, but time has passed, and events may have been lost. */
export interface TimePassed {
  readonly kind: 'schedule';
}

/** A person or another workflow asks for verdicts. */
export interface EvaluationAsked {
  readonly kind: 'asked';
  /** Null for all environments. */
  readonly environment: string | null;
  /** Name of the one plan in that environment; null for all open plans. */
  readonly plan: string | null;
}
