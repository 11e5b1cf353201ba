import type { ReleaseRepository } from './release-repository.ts';

/** Makes new repositories. */
export interface RepositoryFounder {
  /**
   * Makes a repository in a folder and commits a copy of `contents` (a folder) to `branch`, which its working
   * tree then has checked out. Rejects with RepositoryUnusable, and changes nothing, unless the folder is
   * missing or empty.
   */
  found(request: {
    readonly folder: string;
    readonly branch: string;
    readonly contents: string;
    readonly message: string;
  }): Promise<ReleaseRepository>;
}
