import type { Problem } from '../problem.ts';

/** What somebody is told who has asked for a plan by an issue. */
export type RequestAnswer = ProposedRequest | RefusedRequest;

export interface ProposedRequest {
  readonly verdict: 'proposed';
  /** `<environment>/<plan>` */
  readonly plan: string;
  /** Number of the pull request that proposes it. */
  readonly pullRequest: number;
  /** What its validation found. */
  readonly problems: readonly Problem[];
}

export interface RefusedRequest {
  /**
   * `outsider`: the person may not ask for plans; `refused`: what was asked for cannot be; `unread`: something could not
   * be read or written, so that it may go well the next time.
   */
  readonly verdict: 'outsider' | 'refused' | 'unread';
  /** Why, at least one. */
  readonly problems: readonly Problem[];
}
