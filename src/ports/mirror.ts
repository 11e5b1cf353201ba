/**
 * Where people look while a run is under way. It only repeats what the records say, after they say it; what cannot
 * be shown is a warning and changes nothing. Every method rejects as the Forge does.
 */
export interface Mirror {
  /** What stands there already of a run, also from an earlier coordinator; read in one go. */
  standing(question: MirrorQuestion): Promise<StandingMirror>;
  /** Makes a check run on a commit, or replaces the one that stands there; gives its id. */
  setCheck(commit: string, check: RunCheck, standing: number | null): Promise<number>;
  /** Adds a comment to a pull request, open or merged, or replaces the one that stands there; gives its id. */
  setComment(pullRequest: number, body: string, standing: number | null): Promise<number>;
  /** Makes a deployment; gives its id. */
  createDeployment(deployment: MirroredDeployment): Promise<number>;
  setDeploymentStatus(deployment: number, status: DeploymentStatus): Promise<void>;
  /** How many more writes may be made now, by the limits as the newest answers told them, less a reserve. */
  budget(): number;
}

export interface MirrorQuestion {
  /** The commit on the environment branch that brought the plan; the check run and the deployments are of it. */
  readonly mergeCommit: string;
  /** Name of the check run. */
  readonly check: string;
  /** The first line of our comment; of comments that begin with it only our own count. */
  readonly marker: string;
  /** The environment branch. */
  readonly base: string;
  /** `task` of the run's deployments, of which each application has one. */
  readonly task: string;
}

export interface StandingMirror {
  /** The pull request whose merge brought the plan; null when there is none, as after a push by hand. */
  readonly pullRequest: {
    readonly number: number;
    readonly url: string;
    readonly author: string | null;
  } | null;
  /** Id of our newest check run of that name on the commit. */
  readonly check: number | null;
  /** Id of our first comment with the marker. */
  readonly comment: number | null;
  /** By their environment, such as `qa/payments`: the id of ours, and the state it was given last. */
  readonly deployments: ReadonlyMap<string, { readonly id: number; readonly state: DeploymentState | null }>;
}

export interface RunCheck {
  readonly name: string;
  /** Nothing goes on: it waits for its time, or for somebody. Absent otherwise. */
  readonly isQueued?: true;
  /** Null while it waits or is in progress. */
  readonly conclusion: 'success' | 'failure' | 'neutral' | 'cancelled' | null;
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  /** Of the job that executes, https; null for none. */
  readonly url: string | null;
}

export interface MirroredDeployment {
  /** `<environment>/<application>`. */
  readonly environment: string;
  /** The merge commit, by which it is found again. */
  readonly commit: string;
  readonly task: string;
  /** At most 140 characters. */
  readonly description: string;
  /** What other programs read from it. */
  readonly payload: Readonly<Record<string, string>>;
}

export type DeploymentState = 'queued' | 'in_progress' | 'success' | 'failure' | 'error' | 'inactive';

export interface DeploymentStatus {
  readonly state: DeploymentState;
  /** At most 140 characters. */
  readonly description: string;
  /** Where its log is, https; null for none. */
  readonly logUrl: string | null;
}
