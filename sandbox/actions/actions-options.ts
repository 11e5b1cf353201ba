/** How the sandbox runs workflows. */
export interface ActionsOptions {
  /** Folders of actions, by `owner/name`: they must hold `action.yml` and what it names. */
  readonly actions?: Readonly<Record<string, string>>;
  /** Jobs that run at once; the rest is queued. Default: 20. */
  readonly parallelJobs?: number;
  /** Milliseconds that a minute of `timeout-minutes` lasts. Default: 60,000. */
  readonly minute?: number;
  /**
   * Milliseconds that a second lasts between the signals by which a step is ended. Default: 1,000, with which
   * whoever obeys SIGINT is never hurried; 0 is for those who obey nothing.
   */
  readonly second?: number;
  /** Whose pull requests wait for approval before their workflows run. Default: nobody's. */
  readonly approval?: 'nobody' | 'first-time-forks';
  /** What `run:` steps may call besides the harmless words that are known. */
  readonly commands?: readonly string[];
}

/** As on a machine of GitHub's. */
export const realTime = { minute: 60_000, second: 1000 } as const;

export function withDefaults(options: ActionsOptions): Required<ActionsOptions> {
  return { actions: {}, parallelJobs: 20, ...realTime, approval: 'nobody', commands: [], ...options };
}
