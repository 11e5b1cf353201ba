import type { DeployAll } from './deploy-all.ts';
import type { PlanDocument } from './plan-document.ts';

/** The intent that people approve. Sections that only inform stay in the file; the domain does not read them. */
export interface Plan {
  readonly source: string;
  readonly target: string;
  /** In file order; names are unique. */
  readonly applications: readonly PlanEntry[];
  readonly onFailure: 'stop' | 'continue';
  readonly origin?: Origin;
  /** That it brings the target to a platform; absent from every other plan. */
  readonly deployAll?: DeployAll;
  /** Who of those who may approve it does; logins and teams, or whatever else stands there. At least one. */
  readonly approvers?: readonly string[];
  /** Values by application and setting, as they are written: 1.10 is no number here. */
  readonly settings: PlanSettings;
  readonly timing?: Timing;
  readonly acknowledged: Acknowledged;
  readonly override?: Override;
  /** How its run is undone when it does not come to a good end; undefined when it is not. */
  readonly backout?: BackoutStrategy;
  /** What must be true afterwards, in the order of the plan; gaps are left out. */
  readonly success: readonly SuccessCriterion[];
  /** What it says to people. */
  readonly document: PlanDocument;
}

export type PlanSettings = ReadonlyMap<string, ReadonlyMap<string, string>>;

/** When the plan may start; ISO times, as precise as they are written. */
export interface Timing {
  readonly notBefore?: string;
  readonly notAfter?: string;
}

/** What is meant although it looks like a mistake. */
export interface Acknowledged {
  /** Modules that disappear from the target. */
  readonly removedModules: readonly string[];
  /** Applications that go back to an older version. */
  readonly downgrades: readonly string[];
}

export interface SuccessCriterion {
  /** In the plan's words. */
  readonly criterion: string;
  /** Name of a check of the target; null when a person confirms it. */
  readonly check: string | null;
}

/** `automatic` by the run itself, `manual` by another plan that is opened for it. */
export type BackoutStrategy = 'automatic' | 'manual';

/** Policies that the plan asks to be overridden, each with its reason. */
export interface Override {
  readonly freeze: string;
}

export type Action = 'deploy' | 'tag-and-deploy' | 'redeploy';

export type PlanEntry = VersionEntry | RedeployEntry;

/** An entry that names a version. */
export type VersionEntry = DeployEntry | TagAndDeployEntry;

interface EntryOfApplication {
  readonly application: string;
  /** A subset of the application's modules; undefined means all. */
  readonly modules?: readonly string[];
}

export interface DeployEntry extends EntryOfApplication {
  readonly action: 'deploy';
  readonly version: string;
  /** The commit that the tag must name. */
  readonly commit?: string;
}

export interface TagAndDeployEntry extends EntryOfApplication {
  readonly action: 'tag-and-deploy';
  readonly version: string;
  readonly commit: string;
}

export interface RedeployEntry extends EntryOfApplication {
  readonly action: 'redeploy';
}

export type OriginKind = 'retry' | 'reuse' | 'copy' | 'backout';

/** The plan that this one was made from, and who asked for it. */
export interface Origin {
  readonly kind: OriginKind;
  readonly environment: string;
  readonly plan: string;
  readonly by?: string;
}
