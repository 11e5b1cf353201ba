import type { Locate, Problem } from '../domain/problem.ts';

/** What became of a file: its value unless there is an error, and the places of what stands in it. */
export interface Parsed<T> {
  /** Absent when any problem is an error. */
  readonly value?: T;
  /** In file order. */
  readonly problems: readonly Problem[];
  readonly locate: Locate;
}

/** A file as the repository gave it; `bytes` is null when it is over the limit of 1 MiB. */
export interface FileBytes {
  /** Path in the release repository. */
  readonly file: string;
  readonly bytes: Uint8Array | null;
}
