import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { checkOutFiles } from './checking-out.ts';
import { readAuthor } from './identity.ts';
import type { Location } from './location.ts';
import type { CatFile } from './objects/cat-file.ts';
import type { ObjectStore } from './objects/object-store.ts';
import type { Variables } from './process/environment.ts';
import type { Git } from './process/git-command.ts';
import { isReachable } from './reading/ancestry.ts';
import { listBranches } from './reading/branches.ts';
import { readChangesSince } from './reading/changes-since.ts';
import { checkedOutBranch } from './reading/checked-out-branch.ts';
import { readChangesOfTips, readHistory } from './reading/history.ts';
import { listFolder, readFiles } from './reading/read-files.ts';
import type { BranchHome } from './writing/branch-home.ts';
import { writeCommit } from './writing/write-commit.ts';

/** A release repository that knows where it is. */
export interface GitRepository extends ReleaseRepository {
  /** Absolute path of the folder of references and objects; what is local to this machine is kept below it. */
  readonly directory: string;
}

/** What the parts of a release repository over git work with. */
export interface RepositoryParts {
  readonly git: Git;
  readonly location: Location;
  readonly catFile: CatFile;
  readonly store: ObjectStore;
  /** Where the branches are that count. */
  readonly home: BranchHome;
  /** The caller's environment, which says who commits plans. */
  readonly variables: Variables;
  /** Milliseconds since the epoch; the time of new commits. */
  readonly now: () => number;
  /** Removes what killed processes left behind and nobody holds any more. */
  readonly heal: () => Promise<string[]>;
}

/** Puts the parts together to what the port asks for. */
export function assembleRepository(parts: RepositoryParts): GitRepository {
  const { git, location, catFile, store, home, variables, now, heal } = parts;
  return {
    directory: location.commonDirectory,
    refresh: (pullRequests) => home.refresh(pullRequests),
    branches: (...prefixes) => listBranches(git, home.namespace, prefixes),
    list: (commit, folder) => listFolder(store, commit, folder),
    read: (commit, paths) => readFiles(store, commit, paths),
    readBlobs: (blobs) => store.files(blobs),
    history: (from, to) => readHistory(git, from, to),
    isAncestor: (ancestor, descendant) => isReachable(git, store, { ancestor, descendant }),
    changesSince: (base, tip) => readChangesSince(git, location.format, { base, tip }),
    changesOfTips: (tips, without) => readChangesOfTips(git, tips, without),
    checkedOutBranch: () => checkedOutBranch(git, location),
    async commit(request) {
      const [commit] = await Promise.all([
        writeCommit(git, store, { ...request, at: now() }),
        home.assertFree(request.branch),
      ]);
      return await home.move({ branch: request.branch, expected: request.expected, commit });
    },
    author: () => readAuthor(git, variables),
    checkOut: (commit, folder) => checkOutFiles(git, commit, folder),
    heal,
    close: () => catFile.close(),
  };
}
