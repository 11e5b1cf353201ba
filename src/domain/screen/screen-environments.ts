import type { DeployAllExecution } from '../deploy-all/deploy-all-execution.ts';
import type { Inspection } from '../drift/inspection.ts';
import type { ApprovalPolicy } from '../model/configuration.ts';
import type { Pause } from '../records/environment/environment-record.ts';
import type { WaitingFor } from '../records/run/waiting-for.ts';

/** Environments × applications, what waits, and Deploy All. */
export interface ScreenEnvironments {
  /** In the order of the configuration; roots have nothing to show and are left out. */
  readonly environments: readonly ScreenEnvironment[];
}

export interface ScreenEnvironment {
  readonly name: string;
  /** By application. */
  readonly applications: ReadonlyMap<string, ScreenApplication>;
  readonly platform: string | null;
  readonly pause: Pause | null;
  /** Applications that may not be deployed, with the reason where one is given. */
  readonly blocked: ReadonlyMap<string, string | null>;
  /** Whether a plan may start at `builtAt`, as far as time is concerned. */
  readonly open: boolean;
  /** ISO time of the next change of that; null when there is none, or it is not known. */
  readonly until: string | null;
  /** Who must approve a plan before it is merged; null where the environment asks for no approval. */
  readonly approvals: ApprovalPolicy | null;
  /** Who may continue a prepared run, and end any. */
  readonly operators: readonly string[];
  /** What waits here, in the order in which it will be looked at. */
  readonly waiting: readonly ScreenWait[];
  /** Runs of Deploy All, newest first. */
  readonly deployAlls: readonly DeployAllExecution[];
}

export interface ScreenApplication {
  /** Null when nothing was ever deployed whole. */
  readonly version: string | null;
  /** ISO time. */
  readonly deployedAt: string | null;
  /** `<environment>/<plan>` of the last success. */
  readonly plan: string | null;
  readonly platform: string | null;
  readonly uncertain: boolean;
  /** The version that failed last. */
  readonly failed: string | null;
  /** What really runs, as far as somebody has looked; null when nobody has. */
  readonly inspection: Inspection | null;
  /** Marked bad, with the reason; null when it is not. */
  readonly bad: string | null;
}

export interface ScreenWait {
  /** `<environment>/<plan>`. */
  readonly plan: string;
  readonly waitingFor: readonly WaitingFor[];
}
