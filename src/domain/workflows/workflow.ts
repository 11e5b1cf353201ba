/** What matters about a workflow file of GitHub Actions. */
export interface Workflow {
  readonly name: string | null;
  /** What its runs are called, with its expressions as written; null when it does not say. */
  readonly runName: string | null;
  /** Names of the events that start it. */
  readonly triggers: readonly string[];
  /** Names of the workflows whose runs start it. */
  readonly follows: readonly string[];
  /** What it may be told when it is dispatched; null when it cannot be dispatched. */
  readonly dispatch: DispatchInputs | null;
  readonly jobs: readonly WorkflowJob[];
  /** Whether there is any expression in it; without one it gets no secret into anything. */
  readonly hasExpressions: boolean;
}

/** Names of inputs. */
export interface DispatchInputs {
  readonly known: readonly string[];
  /** Those without which it is not dispatched. */
  readonly required: readonly string[];
}

export interface WorkflowJob {
  readonly rights: JobRights;
  /** Ids of the jobs that it waits for. */
  readonly needs: readonly string[];
  /** Its `if`, as written; null when it has none. */
  readonly condition: string | null;
  /** The environment whose secrets it gets. */
  readonly environment: string | null;
  /** The actions, containers and workflows of others that it runs, as written. */
  readonly uses: readonly string[];
  /** Whether text of an event can become part of a script. */
  readonly expressionsInScripts: boolean;
}

/** Rights of a job's GITHUB_TOKEN by name; `default` when neither the job nor its workflow says. */
export type JobRights = 'default' | 'read-all' | 'write-all' | ReadonlyMap<string, string>;

/** A workflow file as it was found. */
export type WorkflowReading =
  | { readonly kind: 'read'; readonly workflow: Workflow }
  | { readonly kind: 'missing' }
  | { readonly kind: 'unreadable' };
