import type { Contributors } from '../domain/approvals/contributors.ts';
import type { Review } from '../domain/pull-requests/review.ts';

/**
 * Where plans are proposed and reviewed: the pull requests of the release repository, and what is said on them.
 *
 * Every method rejects with ForgeUnavailable when no clear and complete answer could be had (a partial one counts
 * as none), and with ForgeForbidden when the token may not do it; both carry a message for people, without
 * secrets. After an unclear answer to a write the forge itself looks what became of it before it tries again, so
 * a write that resolves has taken effect exactly once.
 */
export interface Forge {
  /** Every open pull request, by number. */
  openPullRequests(): Promise<readonly PullRequest[]>;
  /** What stands on pull requests at this moment, all read in one go; a number that is none is left out. */
  publications(questions: readonly PublicationQuestion[]): Promise<ReadonlyMap<number, Publication>>;
  /** The newest status of a context on a commit; null when there is none, or somebody else set it: it is not ours. */
  status(commit: string, context: string): Promise<CommitStatus | null>;
  setStatus(commit: string, status: CommitStatus): Promise<void>;
  /**
   * Makes a check run on a commit, with all its annotations, or replaces the one that stands there. Annotations are
   * never taken away from a check run (GitHub: REST, update a check run), so one that has any gets a successor.
   */
  setCheck(commit: string, check: Check, standing: StandingCheck | null): Promise<void>;
  /**
   * Adds a comment to a pull request, or replaces the one that stands there and then deletes its duplicates. One
   * that could not be deleted stays for the next time.
   */
  setComment(pullRequest: number, body: string, standing: StandingComment | null): Promise<void>;
  /**
   * The pull requests, also those that are closed, that propose branches of this repository; of a fork's branch of
   * that name there are none. Every branch is there, its newest pull request first.
   */
  pullRequestsOf(branches: readonly string[]): Promise<ReadonlyMap<string, readonly PullRequestOfBranch[]>>;
  /** Opens a pull request from a branch of this repository. */
  openPullRequest(request: PullRequestRequest): Promise<{ readonly number: number; readonly url: string }>;
  /** The login of whom the token speaks for. */
  login(): Promise<string>;
}

export interface PullRequest {
  readonly number: number;
  /** For people, https. */
  readonly url: string;
  readonly draft: boolean;
  /** The branch that it would be merged into. */
  readonly base: string;
  /** The branch of this repository that it proposes; null when that is in a fork. */
  readonly branch: string | null;
  /** The commit that it proposes. */
  readonly head: string;
  /** ISO time. */
  readonly createdAt: string;
  /** How many files it changes. */
  readonly changedFiles: number;
  /** How many commits it proposes. */
  readonly commits: number;
  /**
   * The newest statuses on its head, of the contexts that begin as ours do; what somebody else set is left out, so
   * that nobody can say of a plan that it fails, or passes. Null when they are not known, as right after a push:
   * there may be any.
   */
  readonly statuses: readonly CommitStatus[] | null;
}

/** A pull request as its branch knows it. */
export interface PullRequestOfBranch {
  readonly number: number;
  /** For people, https. */
  readonly url: string;
  readonly state: 'open' | 'closed' | 'merged';
  readonly base: string;
  /** The description, in Markdown. */
  readonly body: string;
}

export interface PublicationQuestion {
  readonly pullRequest: number;
  /** Context of the status. */
  readonly context: string;
  /** Name of the check run. */
  readonly check: string;
  /** The first line of our comment; of comments that begin with it only our own count. */
  readonly marker: string;
  /** Whether it matters who wrote what the pull request proposes. */
  readonly contributors: boolean;
}

/** What stands on a pull request, and what it is bound to: read just before anything is written there. */
export interface Publication {
  readonly open: boolean;
  readonly draft: boolean;
  readonly base: string;
  /** The commit at the tip of the base; null when that branch is gone. */
  readonly baseCommit: string | null;
  readonly head: string;
  /** Null also when the newest status of the context was set by somebody else: it is not ours. */
  readonly status: CommitStatus | null;
  readonly check: PublishedCheck | null;
  readonly comment: PublishedComment | null;
  /** In the order in which they were submitted. */
  readonly reviews: readonly Review[];
  /** Login of who opened it; null when that account is gone. */
  readonly author: string | null;
  /** Whom its commits name; null where that was not asked. */
  readonly contributors: Contributors | null;
}

export interface CommitStatus {
  readonly context: string;
  readonly state: 'success' | 'failure' | 'error' | 'pending';
  /** At most 140 characters. */
  readonly description: string;
  /** Where to read more, https; null for none. */
  readonly url: string | null;
}

/** A check run that has been completed. */
export interface Check {
  readonly name: string;
  readonly conclusion: 'success' | 'failure' | 'neutral';
  readonly title: string;
  /** Markdown, at most 65,535 characters. */
  readonly summary: string;
  readonly annotations: readonly Annotation[];
}

export interface Annotation {
  /** Path in the pull request's head. */
  readonly path: string;
  /** From 1. */
  readonly line: number;
  readonly level: 'failure' | 'warning' | 'notice';
  readonly title: string;
  readonly message: string;
}

/** A check run that may be replaced. */
export interface StandingCheck {
  readonly id: number;
  /** How many annotations it has. */
  readonly annotations: number;
}

/** The newest check run of ours of that name on the head. */
export interface PublishedCheck extends StandingCheck {
  readonly conclusion: string | null;
  readonly title: string;
  readonly summary: string;
}

/** A comment that may be replaced. */
export interface StandingComment {
  readonly id: number;
  /** Ids of later ones that are ours with the same marker: an addition without a clear answer may come late. */
  readonly duplicates: readonly number[];
}

/** The first comment of ours with the marker. */
export interface PublishedComment extends StandingComment {
  readonly body: string;
}

export interface PullRequestRequest {
  readonly branch: string;
  readonly base: string;
  readonly title: string;
  /** Markdown. */
  readonly body: string;
  readonly draft: boolean;
}

/** No clear and complete answer; trying again later may help. */
export class ForgeUnavailable extends Error {
  override readonly name = 'ForgeUnavailable';
}

/** The token may not do this, or not see it. */
export class ForgeForbidden extends Error {
  override readonly name = 'ForgeForbidden';
  /** What is missing, as GitHub's settings call it, such as `statuses: write`; null when that is not known. */
  readonly permission: string | null;

  constructor(message: string, permission: string | null, options?: ErrorOptions) {
    super(message, options);
    this.permission = permission;
  }
}
