import type { ManifestWait } from '../../model/manifest-deployer.ts';

/**
 * A workflow that was dispatched, or was about to be. Whoever finds a run of it on `ref` that its own account has started
 * with `key` in the title adopts that.
 */
export interface WorkflowEffect {
  readonly kind: 'workflow';
  /** Id of the run; `key` as long as it is not known. */
  readonly id: string;
  /** Of the run; of the workflow as long as the run is not known. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  /** Name of the file below `.github/workflows`. */
  readonly workflow: string;
  /** The branch or tag whose version of it was asked for. */
  readonly ref: string;
  /** The idempotency key, which the workflow's `run-name` shows in square brackets. */
  readonly key: string;
}

/**
 * A GitHub Deployment that was created, or was about to be. Whoever finds one that its own account has created with
 * `key` in the payload adopts that.
 */
export interface DeploymentEffect {
  readonly kind: 'deployment';
  /** Id of the Deployment; `key` as long as it is not known. */
  readonly id: string;
  /** Where people see it: the repository's Deployments to that environment. */
  readonly url: string;
  /** `owner/name`. */
  readonly repository: string;
  readonly environment: string;
  readonly task: string;
  /** What it is of: a commit, or a branch. */
  readonly ref: string;
  /** The idempotency key. */
  readonly key: string;
}

/**
 * A commit in a repository from which an engine deploys, made or about to be. Whoever finds one with `key` among the
 * trailers of its message adopts that.
 */
export interface ManifestEffect {
  readonly kind: 'manifest';
  /** The commit that brought the version; `key` as long as it is not known. */
  readonly id: string;
  /** Of the commit, or of the repository as long as that is not known; a path where it is on this machine. */
  readonly url: string;
  readonly repository: string;
  readonly branch: string;
  /** What says that the engine is done, with all names in it; null when the commit was all that there was to do. */
  readonly wait: ManifestWait | null;
  /** A preparation, which only looks whether the version could be written; absent where it is written. */
  readonly stage?: 'prepare';
  /** The idempotency key. */
  readonly key: string;
}
