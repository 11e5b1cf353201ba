import type { CatalogModule } from '../model/catalog.ts';
import type { Action, Origin } from '../model/plan.ts';
import type { Problem } from '../problem.ts';

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
  | 'evidence';

/** One thing that a run waits for. */
export interface WaitingFor {
  /** `<environment>/<plan>`, or null when it is no other plan. */
  readonly plan: string | null;
  readonly reason: WaitReason;
  readonly modules: readonly string[];
  /** ISO time, when it is known. */
  readonly until: string | null;
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
}

/** Who executes a run. Every write asserts the holder's epoch. */
export type Holder = ProcessIdentity;

/** What a deployer set in motion outside, so that anyone can later find out whether it has ended. */
export type Effect =
  | ({ readonly kind: 'process'; readonly group: number } & ProcessIdentity)
  | { readonly kind: 'workflow' | 'deployment' | 'manifest'; readonly id: string; readonly url: string };

export type Outcome = 'succeeded' | 'failed' | 'unknown';

export interface Try {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly outcome: Outcome | null;
  readonly effect: Effect;
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
  /** Applications of this plan that must have succeeded before it starts; set at the claim. */
  readonly after: readonly string[];
  readonly tries: readonly Try[];
}

export interface Approval {
  readonly by: string;
  readonly at: string;
  readonly blob: string;
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
  /** The plan file's blob. */
  readonly blob: string;
  /** The commit of the configuration, pinned at the claim. */
  readonly configuration: string | null;
  readonly onFailure: 'stop' | 'continue';
  readonly origin: Origin | null;
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

/** Whether the run holds its modules: from its claim to its end. */
export function isClaimed(run: Pick<Run, 'status'>): boolean {
  return run.status !== 'waiting' && !hasEnded(run);
}
