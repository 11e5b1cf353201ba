import type { CatalogModule } from '../../model/catalog.ts';
import type { Action } from '../../model/plan.ts';
import type { Effect } from './effect.ts';
import type { Predecessor } from './predecessor.ts';

export type OperationState =
  | 'pending'
  | 'started'
  | 'succeeded'
  | 'failed'
  | 'skipped'
  | 'unknown'
  | 'backed-out';

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
