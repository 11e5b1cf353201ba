/**
 * The repository that holds configuration, catalog, environment branches, plans and records, in one
 * snapshot-and-compare-and-swap shape. Branch names are short (`env/qa`), commits and blobs are full ids,
 * paths are relative to the root of the tree with `/`.
 *
 * Every method rejects with RepositoryUnavailable when the repository cannot be read or written, and with
 * RepositoryUnusable when it is not one that we can work on; both carry a message for people.
 */
export interface ReleaseRepository {
  /**
   * Brings in what other machines pushed, with the heads of pull requests, and gives these heads by number: those
   * that there still are. Does nothing, and gives none, for a repository that stands alone.
   */
  refresh(pullRequests?: readonly number[]): Promise<ReadonlyMap<number, string>>;
  /** The branches whose short names match, read anew: name to commit. `prefix` ends in `/` or is a whole name. */
  branches(...prefixes: string[]): Promise<ReadonlyMap<string, string>>;
  /** The direct children of a folder, sorted by name; empty when there is no such folder. */
  list(commit: string, folder: string): Promise<readonly TreeEntry[]>;
  /** The regular files among the paths; what is missing or no regular file is left out. */
  read(commit: string, paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>>;
  /** Files by blob id, for what was recorded earlier; what is missing is left out. */
  readBlobs(blobs: readonly string[]): Promise<ReadonlyMap<string, FileContent>>;
  /**
   * The commits reachable from `to` and not from `from` (null: all), parents first along the first-parent
   * line, each with the files that it changed against its first parent.
   */
  history(from: string | null, to: string): Promise<readonly HistoryEntry[]>;
  /** Whether `ancestor` is reachable from `descendant`; false when one of them is unknown. */
  isAncestor(ancestor: string, descendant: string): Promise<boolean>;
  /** Paths that differ between a branch's tip and where it left `base`, with what happened to each. */
  changesSince(base: string, tip: string): Promise<readonly FileChangeKind[]>;
  /**
   * For the tips of many branches at once: what each commit changed that is reachable from a tip, but from none
   * of `without`. A merge counts only for what it changes against all its parents.
   */
  changesOfTips(tips: readonly string[], without: readonly string[]): Promise<readonly ChangeOfTip[]>;
  /** The branch that a working tree of this repository has checked out, if it is one on a branch. */
  checkedOutBranch(): Promise<string | undefined>;
  /**
   * Adds one commit to a branch by compare-and-swap. `moved` means that the branch is no longer at
   * `expected` (null: must not exist yet) and nothing was written. Rejects with BranchInUse for a branch
   * that a working tree has checked out.
   */
  commit(request: CommitRequest): Promise<CommitResult>;
  /** Who commits plans: the environment's identity, else git's configuration, else a fallback. */
  author(): Promise<Identity>;
  /** Writes the files of a commit into an empty folder outside the repository. */
  checkOut(commit: string, folder: string): Promise<void>;
  /** Removes what killed writers left behind and nobody holds any more; says what it did and what it left. */
  heal(): Promise<readonly string[]>;
  /** Ends helper processes; nothing may be called afterwards. */
  close(): Promise<void>;
}

export interface TreeEntry {
  /** Name within the folder. */
  readonly name: string;
  readonly kind: 'file' | 'folder' | 'other';
  readonly id: string;
}

export interface FileContent {
  /** The blob's id. */
  readonly id: string;
  /** Size in bytes; `bytes` is null when it is over the limit of 1 MiB. */
  readonly size: number;
  readonly bytes: Uint8Array | null;
}

export interface FileChangeKind {
  readonly path: string;
  readonly kind: 'added' | 'modified' | 'deleted' | 'other';
}

export interface HistoryEntry {
  readonly commit: string;
  readonly author: Identity;
  /** Everybody whom it names: its author, its co-authors, and who committed it. */
  readonly contributors: readonly Identity[];
  /** ISO time of the commit. */
  readonly at: string;
  /** ISO time by its author, which stays when the commit is made anew: amended, rebased, picked. */
  readonly authoredAt: string;
  /** Without the line ends after it. */
  readonly message: string;
  /** Whether it lies on the first-parent line of `to`. */
  readonly firstParent: boolean;
  readonly changes: readonly { readonly path: string; readonly blob: string | null }[];
}

export interface ChangeOfTip extends FileChangeKind {
  /** The tip, of those asked for, from which the commit was reached; one of them when there are several. */
  readonly tip: string;
  readonly commit: string;
  /** ISO time of the commit. */
  readonly at: string;
  readonly author: Identity;
}

export interface Identity {
  readonly name: string;
  readonly email: string;
}

/** `bytes: null` deletes the file. */
export interface FileWrite {
  readonly path: string;
  readonly bytes: Uint8Array | null;
}

export interface CommitRequest {
  readonly branch: string;
  readonly expected: string | null;
  /** The parent of the new commit when it is not `expected`, for a branch that is new. */
  readonly startFrom?: string;
  readonly writes: readonly FileWrite[];
  readonly message: string;
  readonly author: Identity;
}

export type CommitResult =
  | { readonly kind: 'committed'; readonly commit: string }
  | { readonly kind: 'moved' };

/** The repository, its remote or git itself did not answer; trying again later may help. */
export class RepositoryUnavailable extends Error {
  override readonly name = 'RepositoryUnavailable';
}

/** Not a repository, too old a git, or a state that a person must change first. */
export class RepositoryUnusable extends Error {
  override readonly name = 'RepositoryUnusable';
}

/** The branch is checked out in a working tree, which would silently fall behind. */
export class BranchInUse extends RepositoryUnusable {}
