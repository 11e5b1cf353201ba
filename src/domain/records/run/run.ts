import type { DeployAll } from '../../model/deploy-all.ts';
import type { NotificationEvent } from '../../model/notifier.ts';
import type { BackoutStrategy, Origin, Override, Timing } from '../../model/plan.ts';
import type { Problem } from '../../problem.ts';
import type { Criterion } from './criterion.ts';
import type { Holder } from './holder.ts';
import type { Operation, OperationState } from './operation.ts';
import type { WaitingFor } from './waiting-for.ts';

export const runStatuses = [
  'waiting',
  'running',
  'prepared',
  'verifying',
  'aborting',
  'backing-out',
  'finished',
  'finished-with-warnings',
  'aborted',
] as const;

export type RunStatus = (typeof runStatuses)[number];

/** What is to follow a run's end, as its environment was configured at the claim. */
export interface Afterwards {
  /** What follows an abort (`on-abort`). */
  readonly onAbort: 'retry' | null;
  /** The environment to which a finished run goes next (`promote-to`). */
  readonly promoteTo: string | null;
  /** The ends of which anybody wants to be told (`notify`); absent when nobody is told of any. */
  readonly tell?: readonly NotificationEvent[];
}

export interface Continuation {
  readonly by: string;
  /** ISO time. */
  readonly at: string;
}

export interface Approval {
  readonly by: string;
  readonly at: string;
  readonly blob: string;
  /** Who said so, where no review proves it; absent where one does. */
  readonly vouchedBy?: string;
}

/** `active/<environment>/<plan>.json` while it waits or is under way, `runs/…` once it has ended. */
export interface Run {
  readonly environment: string;
  readonly plan: string;
  readonly status: RunStatus;
  readonly endedBy: 'operator' | 'system' | null;
  readonly reason: string | null;
  readonly source: string | null;
  readonly holder: Holder | null;
  /** Grows with each claim and takeover; a former holder's writes assert an older one and fail. */
  readonly epoch: number;
  readonly startedBy: string | null;
  readonly operations: readonly Operation[];
  readonly waitingFor: readonly WaitingFor[];
  /** The place in the environment's merge order. */
  readonly sequence: number;
  readonly mergeCommit: string;
  /** The commits that brought the plan as it was before, oldest first; absent when it was merged but once. */
  readonly earlierMerges?: readonly string[];
  /** The plan file's blob. */
  readonly blob: string;
  /** The commit of the configuration, pinned at the claim. */
  readonly configuration: string | null;
  readonly onFailure: 'stop' | 'continue';
  /** What the plan says of its times and of freezes; absent when it says nothing. */
  readonly timing?: Timing;
  readonly override?: Override;
  /** Absent when nothing is to follow, or the run was never judged for its claim. */
  readonly afterwards?: Afterwards;
  /** Everything is prepared before anything is activated; absent where a run has one stage. */
  readonly stages?: 'two';
  /** Since when all that is to be activated is ready. */
  readonly preparedAt?: string;
  /** Who said that it may be activated. */
  readonly continued?: Continuation;
  readonly activatedAt?: string;
  /** How it is undone when it does not come to a good end; absent when it is not. */
  readonly backout?: BackoutStrategy;
  /** A version that was backed out is marked bad. */
  readonly marksBad?: true;
  /** By what its success is judged once everything is deployed; absent when by nothing more. */
  readonly criteria?: readonly Criterion[];
  readonly origin: Origin | null;
  /** What its plan says of Deploy All; absent from every other run. */
  readonly deployAll?: DeployAll;
  /** Whom git names for the plan, as it is and as it was merged before. */
  readonly authors: readonly string[];
  readonly approvals: readonly Approval[];
  readonly mergedAt: string;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  readonly problems: readonly Problem[];
}

const ended: readonly RunStatus[] = ['finished', 'finished-with-warnings', 'aborted'];

export function hasEnded(run: Pick<Run, 'status'>): boolean {
  return ended.includes(run.status);
}

/** Whether its holder has let go of it before its end, and nobody has taken it up yet. */
export function isHandedOver(run: Pick<Run, 'status' | 'holder'>): boolean {
  return isUnderWay(run) && run.holder === null;
}

/** Whether a person wants it to end before its time: then what it has set in motion is asked to end as well. */
export function isCancelled(run: Pick<Run, 'status' | 'endedBy'>): boolean {
  return run.status === 'aborting' && run.endedBy === 'operator';
}

/** In which somebody has to do something for a run. */
export const underWay: readonly RunStatus[] = ['running', 'verifying', 'aborting', 'backing-out'];

/** Whether somebody has to do something for it now: its holder, or whoever takes it up. */
export function isUnderWay(run: Pick<Run, 'status'>): boolean {
  return underWay.includes(run.status);
}

/** Whether it waits until it may be claimed, or until what it has prepared may be activated. */
export function awaitsClaim({ status }: Pick<Run, 'status'>): boolean {
  return status === 'waiting' || status === 'prepared';
}

/** Whether the run holds its modules: from its claim to its end. */
export function isClaimed(run: Pick<Run, 'status'>): boolean {
  return run.status !== 'waiting' && !hasEnded(run);
}

/** The commits that brought its plan, as it is and as it was before, oldest first. */
export function mergesOf({ earlierMerges = [], mergeCommit }: Pick<Run, 'earlierMerges' | 'mergeCommit'>) {
  return [...earlierMerges, mergeCommit];
}

/** The applications whose operations are in a state, in the order of the run. */
export function applicationsIn({ operations }: Pick<Run, 'operations'>, wanted: OperationState): string[] {
  return operations.flatMap(({ application, state }) => (state === wanted ? [application] : []));
}

/** Runs of one environment, as their plans were merged. */
export function inMergeOrder(runs: Iterable<Run>): Run[] {
  return [...runs].sort((one, other) => one.sequence - other.sequence);
}
