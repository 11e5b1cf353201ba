import type { Severity } from '../problem.ts';

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
  /** Keys that are configured here and that this version does not enforce: nothing is executed here. */
  readonly unenforced: readonly string[];
}

/** Runs an argument vector, without a shell, in a clean checkout of the configuration's commit. */
export interface CommandDeployer {
  readonly kind: 'command';
  readonly command: readonly string[];
  /** Milliseconds. */
  readonly timeout: number;
  /** Names of variables of the caller that are handed through. */
  readonly env: readonly string[];
}

/** Deployers whose work another engine distributes; configured, not offered yet. */
export interface HandedOverDeployer {
  readonly kind: 'workflow' | 'deployment' | 'manifest';
}

export type DeployerConfiguration = CommandDeployer | HandedOverDeployer;

/** The deployer of an application: its own in this environment, else the environment's. */
export function deployerOf(environment: Environment, application: string): DeployerConfiguration | undefined {
  return environment.deployers.get(application) ?? environment.deployer;
}

/** Whether plans for `target` may take versions from `source` (LifeTime: any pair, unless restricted). */
export function allowsSource(target: Environment, source: string): boolean {
  return source !== target.name && (target.sources === undefined || target.sources.includes(source));
}
