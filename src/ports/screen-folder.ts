/**
 * The folder in which the page of the Deployment Plans screen is built, with what an earlier build has left there. Its
 * methods reject with ScreenFolderUnusable.
 */
export interface ScreenFolder {
  /** Numbers of pull requests that an earlier build has found, by merge commit; null where it found none. */
  readonly pullRequests: ReadonlyMap<string, number | null>;
  /** Whether a file is there and was made of the same `basis`, so that it need not be made again. */
  isCurrent(path: string, basis: string): boolean;
  /** Makes or replaces a file, all at once; `basis` is all that it was made of, where that is known. */
  write(path: string, text: string, basis?: string): Promise<void>;
  /** Remembers for the next build what is there, and removes what belongs to no plan any more. */
  finish(pullRequests: ReadonlyMap<string, number | null>): Promise<void>;
}

/** The folder cannot be made, read or written; the message says which one, and why. */
export class ScreenFolderUnusable extends Error {
  override readonly name = 'ScreenFolderUnusable';
}
