import type { References } from '../../model/catalog.ts';
import type { Doubts } from './doubts.ts';

/** `environments/<environment>.json`. */
export interface EnvironmentRecord {
  readonly environment: string;
  /** Plans on the branch at this commit are history; only what is merged after it is executed. */
  readonly baseline: string;
  /** The newest commit of the environment branch from which plans were registered. */
  readonly head: string;
  /** The sequence that the next registered plan takes. */
  readonly sequence: number;
  readonly pause: Pause | null;
  /** Plans whose run has ended and whose follow-up is still to be opened; absent when there is none. */
  readonly owes?: readonly string[];
  /** Plans whose run has ended and of which people are still to be told; absent when there is none. */
  readonly tells?: readonly string[];
}

export interface Pause {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

export interface DeployedModule {
  readonly version: string;
  /** As deployed, whatever the catalog says today. */
  readonly references: References;
}

/** `environments/<environment>/<application>.json`: what is deployed now, and every version that has been. */
export interface ApplicationRecord {
  readonly application: string;
  readonly version: string | null;
  readonly tag: string | null;
  readonly commit: string | null;
  readonly modules: ReadonlyMap<string, DeployedModule>;
  readonly settings: ReadonlyMap<string, string>;
  readonly deployedAt: string | null;
  /** `<environment>/<plan>` of the last success; null when adopted. */
  readonly plan: string | null;
  /** An operation was started and what it left behind is not known. */
  readonly uncertain: boolean;
  /** `<environment>/<plan>` that made it uncertain; one of them when there are several. */
  readonly uncertainBy: string | null;
  /** The modules that are uncertain, each with the plans that made it so; absent when none is. */
  readonly doubts?: Doubts;
  /** The version that failed last, until nothing is uncertain any more. */
  readonly failed: string | null;
  readonly platform: string | null;
  /** Milliseconds of the last successful operations, newest last, at most ten. */
  readonly durations: readonly number[];
  /** Every version ever deployed whole and successfully, with its commit. */
  readonly versions: ReadonlyMap<string, string>;
}

/** `versions/<application>.json`: versions that nobody may deploy any more. */
export interface VersionMarks {
  readonly application: string;
  readonly bad: ReadonlyMap<string, BadVersion>;
}

/** Why a version is bad, who said so, and when (ISO time). */
export interface BadVersion {
  readonly reason: string;
  readonly by: string;
  readonly at: string;
}

/** An application that the environment has never had. */
export function unknownApplication(application: string): ApplicationRecord {
  return {
    application,
    version: null,
    tag: null,
    commit: null,
    modules: new Map(),
    settings: new Map(),
    deployedAt: null,
    plan: null,
    uncertain: false,
    uncertainBy: null,
    failed: null,
    platform: null,
    durations: [],
    versions: new Map(),
  };
}
