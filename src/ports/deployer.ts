import type { CommandDeployer } from '../domain/model/configuration.ts';
import type { Effect, Outcome } from '../domain/records/run.ts';

/** Everything that a deployer is told about one operation. */
export interface DeploymentOrder {
  readonly deployer: CommandDeployer;
  readonly environment: string;
  readonly plan: string;
  readonly application: string;
  readonly action: 'deploy' | 'redeploy' | 'backout';
  readonly version: string;
  /** Empty at the first deployment. */
  readonly fromVersion: string;
  readonly tag: string;
  readonly commit: string;
  readonly modules: readonly string[];
  readonly settings: ReadonlyMap<string, string>;
  /** Idempotency key. */
  readonly key: string;
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly grace: number;
  /** Fills an empty folder with the configuration's files. */
  readonly checkOut: (folder: string) => Promise<void>;
  /** Each line of output, as it comes, control characters included. */
  readonly onLine: (line: string) => void;
}

/**
 * Two steps, so that the effect can be recorded before it takes place (DESIGN, mechanisms 4 and 5):
 * `prepare` starts a process behind a gate, `open` lets it through. Whoever dies in between closes the
 * gate, and nothing has happened.
 */
export interface Deployer {
  prepare(order: DeploymentOrder): Promise<PreparedDeployment>;
  /** Removes what dead coordinators left behind and nothing of theirs needs any more; says what it did. */
  heal(): Promise<readonly string[]>;
}

export interface PreparedDeployment {
  readonly effect: Effect;
  /** Lets the deployment begin; resolves when everything it started has ended. Called at most once. */
  open(): Promise<DeploymentEnd>;
  /** Ends it unopened. */
  discard(): Promise<void>;
  /** Asks a deployment under way to end: SIGTERM, after the grace period (or a second call) SIGKILL. */
  stop(): void;
}

export interface DeploymentEnd {
  readonly outcome: Outcome;
  /** A sentence for people when it did not succeed. */
  readonly reason: string | null;
}
