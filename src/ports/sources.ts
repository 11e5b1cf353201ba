import type { CheckState } from '../domain/readiness/check-state.ts';
import type { TagNotes } from '../domain/release-notes/tag-notes.ts';

/** The applications' own repositories: where versions come from, what they are made of and what is said of them. */
export interface Sources {
  /**
   * What is asked of each repository, by its address, in one go; what was read once is not read again until `forget`.
   * An answer holds all tags, or at least those that were asked for by name, as far as they exist, and the newest ones.
   */
  read(questions: readonly SourceQuestion[]): Promise<ReadonlyMap<string, SourceAnswer>>;
  /** Lets the next question be asked anew. */
  forget(): void;
}

export interface SourceQuestion {
  /** The catalog's address, already checked against its grammar. */
  readonly repository: string;
  /** Full names of the tags that matter; `all` for every tag that there is. */
  readonly tags: readonly string[] | 'all';
  readonly files: readonly FileAtTag[];
  /** Whether it is asked what the tags and releases say. */
  readonly notes: boolean;
  /** Commits that matter although no tag need name them; absent when there are none. */
  readonly commits?: readonly CommitQuestion[];
  /** Checks whose state matters; absent when there are none. */
  readonly checks?: readonly CheckQuestion[];
}

/** A commit by its full id, and a file as it is there. */
export interface CommitQuestion {
  readonly commit: string;
  /** Relative to the repository's root; null when no file is wanted. */
  readonly path: string | null;
}

/** A check run or a commit status by its name, on a commit or on the one that a tag leads to. */
export interface CheckQuestion {
  readonly of: 'tag' | 'commit';
  /** Full name of the tag, or full id of the commit. */
  readonly at: string;
  readonly name: string;
}

/** A file as it is at a tag; the path is relative to the repository's root. */
export interface FileAtTag {
  readonly tag: string;
  readonly path: string;
}

export type SourceAnswer =
  | {
      readonly kind: 'read';
      /** Tag name to the commit that it names, annotated tags resolved. */
      readonly tags: ReadonlyMap<string, string>;
      /** Those of the files that were asked for; what is not there at its tag is left out. */
      readonly files: readonly SourceFile[];
      /** Null when they were not asked for, or could not be read: nothing is decided by them. */
      readonly notes: SourceNotes | null;
      /** Those that were asked for and are there. */
      readonly commits: readonly FoundCommit[];
      /** All that were asked for. */
      readonly checks: readonly FoundCheck[];
    }
  | Unreachable;

export interface FoundCommit extends CommitQuestion {
  /** Null when none was asked for, or it is not there. */
  readonly file: FileContents | null;
}

export interface FoundCheck extends CheckQuestion {
  readonly state: CheckState;
}

export interface SourceFile extends FileAtTag, FileContents {}

export interface FileContents {
  /** Null when it is too large to be read. */
  readonly bytes: Uint8Array | null;
  /** Whether something else stands in its place: a link, a folder, another repository, or what is no text. */
  readonly strange: boolean;
}

export interface SourceNotes {
  /** Of every tag that was read, also of those about which nothing is said. */
  readonly byTag: ReadonlyMap<string, TagNotes>;
  /** Lists that were not read to their end: the tags at the beginning of each, the newest first. */
  readonly cutLists: readonly (readonly string[])[];
}

interface Unreachable {
  readonly kind: 'unreachable';
  readonly reason: string;
}
