import type { CatalogModule } from '../model/catalog.ts';
import type { NotificationEvent } from '../model/notifier.ts';
import type { Action, BackoutStrategy, Origin, Override, Timing } from '../model/plan.ts';
import type { Problem } from '../problem.ts';
import type { Criterion } from './criterion.ts';
import type { DeploymentEffect, ManifestEffect, WorkflowEffect } from './engine-effects.ts';
import type { Predecessor } from './predecessor.ts';

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

export type OperationState =
  | 'pending'
  | 'started'
  | 'succeeded'
  | 'failed'
  | 'skipped'
  | 'unknown'
  | 'backed-out';

export type WaitReason =
  | 'same-module'
  | 'reference'
  | 'order'
  | 'limit'
  | 'window'
  | 'freeze'
  | 'pause'
  | 'block'
  | 'approval'
  | 'evidence'
  | 'continue';

/** One thing that a run waits for. */
export interface WaitingFor {
  /** `<environment>/<plan>`, or null when it is no other plan. */
  readonly plan: string | null;
  readonly reason: WaitReason;
  readonly modules: readonly string[];
  /** ISO time, when it is known. */
  readonly until: string | null;
  /** What the wait is for, in somebody's words: the reason of a freeze, a pause or a block. Absent when there is none. */
  readonly why?: string;
  /** The time zone by whose clocks `until` was found; absent where no windows are configured. */
  readonly timezone?: string;
}

/** A job of GitHub Actions, told apart from every other try of the same one. */
export interface JobIdentity {
  /** Id of the workflow's run. */
  readonly run: number;
  /** From 1; grows when the run is started again. */
  readonly attempt: number;
  /** Id of the job within that attempt; null when it could not be found out, then only the whole attempt is known. */
  readonly job: number | null;
  /** For people, https. */
  readonly url: string;
  /** Whether the job's machine ends with it, and every process there (a runner hosted by GitHub). */
  readonly hosted: boolean;
}

/** A process, told apart from every other that ever had its number. */
export interface ProcessIdentity {
  readonly host: string;
  /** The kernel's boot identifier; changes at each start of the machine. */
  readonly boot: string;
  /** The PID namespace in which `pid` counts. */
  readonly namespace: string;
  readonly pid: number;
  /** The kernel's own start time of the process, opaque: only equality means something. */
  readonly startedAt: string;
  /** The job that it belongs to; absent outside of GitHub Actions. */
  readonly job?: JobIdentity;
}

/** Who executes a run. Every write asserts the holder's epoch. */
export type Holder = ProcessIdentity;

/** What a deployer set in motion outside, so that anyone can later find out whether it has ended. */
export type Effect =
  | ({ readonly kind: 'process'; readonly group: number } & ProcessIdentity)
  | WorkflowEffect
  | DeploymentEffect
  | ManifestEffect;

export type Outcome = 'succeeded' | 'failed' | 'unknown';

/** What a deployer was called for; where a run has one stage, its deployments have no step. */
export type Step = 'prepare' | 'activate' | 'backout';

export interface Try {
  readonly step?: Step;
  readonly startedAt: string;
  /** Null as long as its effect may go on. */
  readonly endedAt: string | null;
  readonly outcome: Outcome | null;
  /** Why it was tried again; absent when it was not. */
  readonly reason?: string;
  /** Its gate was never opened, so nothing has happened; absent otherwise. */
  readonly begun?: false;
  readonly effect: Effect;
}

/** What becomes of an operation in the backout of its run. */
export interface OperationBackout {
  /** `left`: it is not backed out, for the reason given. */
  readonly state: 'pending' | 'started' | 'succeeded' | 'failed' | 'unknown' | 'left';
  readonly reason: string | null;
}

export interface Operation {
  readonly application: string;
  readonly action: Action;
  readonly state: OperationState;
  readonly from: string | null;
  /** Null when the plan could not be read far enough to know. */
  readonly to: string | null;
  readonly startedAt: string | null;
  readonly endedAt: string | null;
  /** Why it was skipped, failed or is unknown: a problem code or a sentence. */
  readonly reason: string | null;
  readonly tag: string | null;
  readonly commit: string | null;
  readonly modules: ReadonlyMap<string, CatalogModule>;
  /** Whether `modules` is all that the application consists of. */
  readonly whole: boolean;
  /** Modules that the environment has and that are gone once it succeeded; absent when there is none. */
  readonly removed?: readonly string[];
  /** What it sets in the environment, never secrets; absent when that is nothing. */
  readonly settings?: ReadonlyMap<string, string>;
  /** The environment's platform at the claim; absent where nobody says it. */
  readonly platform?: string;
  /** Applications of this plan that must have succeeded before it starts; set at the claim. */
  readonly after: readonly string[];
  /** Whether the tag that it deploys was made by this run; absent until then. */
  readonly tagged?: true;
  /** Since when it is ready to be activated; absent where a run has one stage. */
  readonly preparedAt?: string;
  /**
   * What the environment had when its deployer was called, null when that was nothing; absent before, and where its plan
   * does not say how it is undone.
   */
  readonly before?: Predecessor | null;
  /** Absent as long as its run is not backed out. */
  readonly backout?: OperationBackout;
  readonly tries: readonly Try[];
}

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
