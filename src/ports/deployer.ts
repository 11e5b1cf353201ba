import type { Inspection } from '../domain/drift/inspection.ts';
import type { CommandDeployer, DeployerConfiguration } from '../domain/model/configuration.ts';
import type { Effect } from '../domain/records/run/effect.ts';
import type { Outcome } from '../domain/records/run/operation.ts';

/** What this version can hand an operation to. */
export type OfferedDeployer = DeployerConfiguration;

export type DeployerKind = OfferedDeployer['kind'];

/** Everything that a deployer is told about one operation. */
export interface DeploymentOrder<Kind extends OfferedDeployer = OfferedDeployer> {
  readonly deployer: Kind;
  readonly environment: string;
  readonly plan: string;
  readonly application: string;
  /** The application's repository, as the catalog writes it. */
  readonly repository: string;
  readonly action: 'deploy' | 'redeploy' | 'backout';
  /** Absent in an environment without stages. */
  readonly stage?: 'prepare' | 'activate';
  readonly version: string;
  /** Empty at the first deployment. */
  readonly fromVersion: string;
  readonly tag: string;
  readonly commit: string;
  readonly modules: readonly string[];
  /** Values of all plain settings, by name. */
  readonly settings: ReadonlyMap<string, string>;
  /** The variables of the caller that hold the secret settings, by the name of the setting. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Idempotency key. */
  readonly key: string;
  /** Milliseconds between SIGTERM and SIGKILL. */
  readonly grace: number;
  /** Fills an empty folder with the configuration's files. */
  readonly checkOut: (folder: string) => Promise<void>;
  /** Each line of output, as it comes, control characters included. */
  readonly onLine: (line: string) => void;
  /** More is known of the effect than when it was prepared, such as the run of a workflow. */
  readonly onEffect: (effect: Effect) => void;
}

/**
 * Two steps, so that the effect can be recorded before it takes place (docs/design.md, "write before the effect"):
 * `prepare` starts a process behind a gate, `open` lets it through. Whoever dies in between closes the
 * gate, and nothing has happened.
 */
export interface Deployer<Kind extends OfferedDeployer = OfferedDeployer> {
  prepare(order: DeploymentOrder<Kind>): Promise<PreparedDeployment>;
  /**
   * Takes up what another coordinator has recorded as started; its `open` begins nothing anew. Undefined when the
   * outcome cannot be known here any more, as that of a process whose coordinator has gone.
   */
  resume(started: StartedDeployment): Promise<PreparedDeployment | undefined>;
  /** Finds out which version of an application really runs; absent where nothing of this kind can be asked. */
  inspect?(order: InspectionOrder): Promise<Inspection>;
  /** Removes what dead coordinators left behind and nothing of theirs needs any more; says what it did. */
  heal(): Promise<readonly string[]>;
}

/** A command that can say what runs. */
export type InspectingDeployer = CommandDeployer & Required<Pick<CommandDeployer, 'inspect'>>;

/** Everything that is told about one look at the target; it changes nothing, and is recorded nowhere. */
export interface InspectionOrder
  extends Pick<DeploymentOrder, 'environment' | 'application' | 'grace' | 'checkOut'> {
  readonly deployer: InspectingDeployer;
  /** Null when it is for no run. */
  readonly plan: string | null;
  /** Each line that is said besides the answer. */
  readonly onLine: (line: string) => void;
  /** Ends the look when it is aborted; what runs stays unknown then. */
  readonly signal: AbortSignal;
}

/** A deployment as it stands in the records. */
export interface StartedDeployment extends Pick<DeploymentOrder, 'onLine' | 'onEffect'> {
  readonly effect: Effect;
  /** ISO time. */
  readonly startedAt: string;
  /** Milliseconds from `startedAt`; null when it is not known any more. */
  readonly timeout: number | null;
}

export interface PreparedDeployment {
  readonly effect: Effect;
  /**
   * Lets the deployment begin; resolves when everything it started has ended, or with undefined when it was left
   * before. Called at most once.
   */
  open(): Promise<DeploymentEnd | undefined>;
  /** Ends it unopened. */
  discard(): Promise<void>;
  /** Asks a deployment under way to end: SIGTERM, after the grace period (or a second call) SIGKILL. */
  stop(): void;
  /** Stops watching a deployment that goes on by itself; null when it cannot do without this process. */
  readonly leave: (() => void) | null;
}

export interface DeploymentEnd {
  readonly outcome: Outcome;
  /** A sentence for people when it did not succeed. */
  readonly reason: string | null;
  /** Nothing has happened, and the same may go well in a moment. */
  readonly transient?: true;
}
