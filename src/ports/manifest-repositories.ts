import type { CommitResult } from './release-repository.ts';

/** A branch of a repository from which an engine deploys. */
export interface ManifestBranch {
  /** As the configuration writes it: owner/name, a path, or an address. */
  readonly repository: string;
  readonly branch: string;
}

/**
 * Repositories from which engines deploy, reached by git. Everything rejects with RepositoryUnavailable when that may
 * help itself, and with RepositoryUnusable when a person must change something; both carry a message for people.
 */
export interface ManifestRepositories {
  /** Works on a branch in a copy of its newest commits, of which nothing is left afterwards. */
  use<Answer>(place: ManifestBranch, work: (copy: ManifestCopy) => Promise<Answer>): Promise<Answer>;
}

export interface ManifestCopy {
  /** Brings the branch here as it is now, and gives its tip. */
  refresh(): Promise<string>;
  /** The newest of the commits that are here whose message has this trailer. */
  find(tip: string, trailer: ManifestTrailer): Promise<string | undefined>;
  /** A regular file of a commit; undefined when there is none, or the way to it leads over a link. */
  read(commit: string, path: string): Promise<Uint8Array | undefined>;
  /** One commit more on the branch, by compare-and-swap; an unclear answer is settled by looking. */
  commit(change: ManifestChange): Promise<CommitResult>;
}

/** A line at the end of a commit's message (git-interpret-trailers). */
export interface ManifestTrailer {
  readonly key: string;
  readonly value: string;
}

export interface ManifestChange {
  /** The tip that was read. */
  readonly expected: string;
  readonly path: string;
  readonly bytes: Uint8Array;
  readonly message: string;
}
