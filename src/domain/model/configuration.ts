import type { Severity } from '../problem.ts';
import type { BuildEvidence } from './builds.ts';
import type { Check } from './check.ts';
import type { ManifestDeployer } from './manifest-deployer.ts';
import type { Notifier } from './notifier.ts';
import type { RequiredPart } from './plan-document.ts';
import type { Windows } from './windows.ts';

/** The trusted configuration on `main`. */
export interface Configuration {
  readonly environments: ReadonlyMap<string, Environment>;
  readonly operators: readonly string[];
}

export interface Environment {
  readonly name: string;
  /** A root has no branch and no records; what is available in it is every tag. */
  readonly root: boolean;
  /** Environments a plan may take versions from; undefined means any other one. */
  readonly sources?: readonly string[];
  /** Plans under way at once. */
  readonly parallelPlans: number;
  /** Operations at once inside one run. */
  readonly parallelOperations: number;
  readonly deployer?: DeployerConfiguration;
  /** Deployers of single applications, instead of the environment's. */
  readonly deployers: ReadonlyMap<string, DeployerConfiguration>;
  /** How severe a collision of open plans is for the younger one. */
  readonly conflicts: { readonly sameModule: Severity; readonly reference: Severity };
  /** Milliseconds between SIGTERM and SIGKILL when an operation is stopped. */
  readonly grace: number;
  /** Everything is prepared before anything is activated; undefined for one stage. */
  readonly stages?: 'two';
  /** Milliseconds that a stage of a run may take; undefined for as long as it takes. */
  readonly timeLimit?: number;
  /** Milliseconds for which a run may stay prepared. */
  readonly preparedFor: number;
  /** What becomes of a version that was backed out; undefined for nothing. */
  readonly onBackout?: 'mark-bad';
  /** What follows an aborted run. */
  readonly onAbort?: 'retry';
  /** Where a finished run goes next. */
  readonly promoteTo?: string;
  /** Who must approve a plan. */
  readonly approvals?: ApprovalPolicy;
  /** Who may approve that a policy is overridden; undefined means nobody. Logins, and teams as `@owner/team`. */
  readonly overrideApprovers?: readonly string[];
  /** When plans may start; undefined means always. */
  readonly windows?: Windows;
  /** Applications that may not be deployed, with the reason where one is given. */
  readonly blocked: ReadonlyMap<string, string | null>;
  /** What happens to a version that the target has, or has a newer one of. */
  readonly deploy: DeployMode;
  /** What follows when the target is not as the records say; undefined like `report`, as far as it can be seen. */
  readonly drift?: 'report' | 'block';
  /** Numbers with dots between them: what applications run on here; undefined where nobody says it. */
  readonly platform?: string;
  /** What tells whether a version was built for the platform; undefined where nobody says it. */
  readonly builds?: BuildEvidence;
  /** What a plan must say. */
  readonly required: readonly RequiredPart[];
  /** The checks that plans may refer to, by name. */
  readonly checks: ReadonlyMap<string, Check>;
  /** What waits until a person has confirmed a run of this environment; undefined for nothing. */
  readonly confirm?: 'before-reuse';
  /** The variable that holds the value of a secret setting, by `<application>/<setting>`. */
  readonly secrets: ReadonlyMap<string, string>;
  /** Who is told how a run has ended. */
  readonly notify: readonly Notifier[];
}

/** How often, and after how many milliseconds at first, something is tried again whose failure is transient. */
export interface Retries {
  readonly times: number;
  readonly wait: number;
}

interface Retried {
  /** Undefined when nothing is tried again. */
  readonly retries?: Retries;
}

/** Runs an argument vector, without a shell, in a clean checkout of the configuration's commit. */
export interface CommandDeployer extends Retried {
  readonly kind: 'command';
  readonly command: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Names of variables of the caller that are handed through. */
  readonly env: readonly string[];
  /** An argument vector that says which version of an application runs; absent where nobody can say it. */
  readonly inspect?: readonly string[];
}

/** Dispatches a workflow for each operation, which so runs on a machine of its own. */
export interface WorkflowDeployer extends Retried {
  readonly kind: 'workflow';
  /** Name of the file below `.github/workflows`. */
  readonly file: string;
  /** The branch or tag whose version of the workflow runs. */
  readonly ref: string;
  /** Whether the workflow is in the release repository or in the application's own. */
  readonly repository: 'release' | 'application';
  /** Milliseconds. */
  readonly timeout: number;
}

/** Creates a GitHub Deployment for each operation, of which others say how it goes: Argo CD, Flux, a platform. */
export interface DeploymentDeployer extends Retried {
  readonly kind: 'deployment';
  /** The Deployment's environment; `{environment}` and `{application}` stand for names. */
  readonly environment: string;
  /** By which engines tell it from others. */
  readonly task: string;
  /** Whether it is one of the application's repository, of the tag's commit, or one of the release repository. */
  readonly repository: 'release' | 'application';
  /** Milliseconds after which it is said that it takes long. */
  readonly timeout: number;
}

export type DeployerConfiguration =
  | CommandDeployer
  | WorkflowDeployer
  | DeploymentDeployer
  | (ManifestDeployer & Retried);

/** `always` deploys again what is there; `if-newer` leaves out what is older than what is there. */
export type DeployMode = 'always' | 'if-different' | 'if-newer';

/** Approvals that a plan needs. */
export interface ApprovalPolicy {
  readonly required: number;
  /** Logins, and teams as `@owner/team`; undefined means anybody who may review. */
  readonly from?: readonly string[];
}

/** The deployer of an application: its own in this environment, else the environment's. */
export function deployerOf(environment: Environment, application: string): DeployerConfiguration | undefined {
  return environment.deployers.get(application) ?? environment.deployer;
}

/** Those that plans are merged for; a root has no branch. */
export function environmentsWithBranches({ environments }: Configuration): Environment[] {
  return [...environments.values()].filter(({ root }) => !root);
}

/** Whether plans for `target` may take versions from `source` (LifeTime: any pair, unless restricted). */
export function allowsSource(target: Environment, source: string): boolean {
  return source !== target.name && (target.sources === undefined || target.sources.includes(source));
}
