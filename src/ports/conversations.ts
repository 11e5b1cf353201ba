/**
 * What people write on issues and pull requests of the release repository, and what is answered there.
 *
 * Every method rejects as the Forge does, with ForgeUnavailable and ForgeForbidden. A write that resolves has taken effect
 * exactly once, also after an unclear answer.
 */
export interface Conversations {
  /** A comment as it stands now; null when there is none (any more). */
  comment(id: number): Promise<PostedComment | null>;
  /** An issue or a pull request, which GitHub counts together; null when there is none (any more). */
  issue(number: number): Promise<Issue | null>;
  /**
   * Who has changed the text of an issue since it was opened, its author too, each once; null when that cannot be known
   * in full, as of very many changes or of an account that is gone.
   */
  editors(issue: number): Promise<readonly Writer[] | null>;
  /** Null when there is none of that number. */
  pullRequest(number: number): Promise<DiscussedPullRequest | null>;
  /** What somebody may do in the repository at this moment. */
  permissionOf(login: string): Promise<Permission>;
  /** Our reaction on a comment; there is one of each kind at most. A comment that is gone gets none. */
  react(comment: number, reaction: Reaction): Promise<void>;
  /** The first comment of ours with the marker on an issue or pull request; null when there is none. */
  answer(issue: number, marker: string): Promise<Answer | null>;
  /**
   * Lets our one comment with the marker say this: it is added, replaced, or left alone when it says so already.
   * Duplicates, which an addition without a clear answer may leave, are deleted.
   *
   * `body` is Markdown; with the marker, which becomes the line above it, 65,536 characters at most.
   */
  say(issue: number, body: string, marker: string): Promise<Answer>;
  /** Closes an issue; one that is closed already keeps its reason. */
  closeIssue(number: number, reason: CloseReason): Promise<void>;
}

/** Who has written something. */
export interface Writer {
  readonly login: string;
  /** The number of the account, which stays when it is renamed. */
  readonly id: number;
  /** Of an App or another machine. */
  readonly isBot: boolean;
}

export interface PostedComment {
  readonly id: number;
  /** Number of the issue or pull request. */
  readonly issue: number;
  /** Markdown, as it was written. */
  readonly body: string;
  /** Null when that account is gone. */
  readonly author: Writer | null;
  /** ISO time. */
  readonly createdAt: string;
  /** ISO time; later than `createdAt` once it was edited. */
  readonly updatedAt: string;
}

export interface Issue {
  readonly number: number;
  readonly isPullRequest: boolean;
  readonly state: 'open' | 'closed';
  /** Markdown; empty when nothing was written. */
  readonly body: string;
  /** Null when that account is gone. */
  readonly author: Writer | null;
  readonly labels: readonly string[];
  /** ISO time. */
  readonly createdAt: string;
}

export interface DiscussedPullRequest {
  readonly number: number;
  readonly state: 'open' | 'closed' | 'merged';
  /** The branch that it would be merged into, or was. */
  readonly base: string;
  /** The branch of this repository that it proposes; null when that is in a fork. */
  readonly branch: string | null;
  /** The commit that it proposes. */
  readonly head: string;
  /** The commit that the merge made on the base; null unless it was merged. */
  readonly mergeCommit: string | null;
}

/**
 * From the most to the least. `maintain` counts as `write`, and a role of the organization's own as the one that it is
 * built on.
 */
export type Permission = 'admin' | 'write' | 'triage' | 'read' | 'none';

export type Reaction = 'eyes' | 'rocket' | 'confused' | '+1';

export type CloseReason = 'completed' | 'not-planned';

/** A comment of ours. */
export interface Answer {
  readonly id: number;
  /** For people, https. */
  readonly url: string;
  /** What stands below the marker. */
  readonly body: string;
}
