import { setTimeout } from 'node:timers/promises';
import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { checkOutFiles } from './checking-out.ts';
import { heal } from './healing/heal.ts';
import { readAuthor } from './identity.ts';
import { locateRepository } from './location.ts';
import { openCatFile } from './objects/cat-file.ts';
import { createObjectStore, type ObjectStore } from './objects/object-store.ts';
import { readRemoteConfiguration } from './process/configuration.ts';
import type { Variables } from './process/environment.ts';
import { createGit, type Git } from './process/git-command.ts';
import { quietSsh } from './process/quiet-ssh.ts';
import { isReachable } from './reading/ancestry.ts';
import { listBranches } from './reading/branches.ts';
import { readChangesSince } from './reading/changes-since.ts';
import { checkedOutBranch } from './reading/checked-out-branch.ts';
import { readChangesOfTips, readHistory } from './reading/history.ts';
import { listFolder, readBlobs, readFiles } from './reading/read-files.ts';
import { findRemote } from './remote/remote.ts';
import { remoteHome } from './remote/remote-home.ts';
import type { BranchHome } from './writing/branch-home.ts';
import { localHome } from './writing/local-home.ts';
import { writeCommit } from './writing/write-commit.ts';

export interface GitRepositoryOptions {
  /** The repository, bare or not, or a folder inside one of its working trees. */
  readonly folder: string;
  /** The remote whose branches count; without it the repository's own do. */
  readonly remote?: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Milliseconds since the epoch; the time of new commits. */
  readonly now: () => number;
  /** Waits for so many milliseconds; default: by the system's clock. */
  readonly sleep?: (milliseconds: number) => Promise<unknown>;
  /** Milliseconds that one git process may take; default two minutes. */
  readonly timeout?: number;
}

/** A release repository that knows where it is. */
export interface GitRepository extends ReleaseRepository {
  /** Absolute path of the folder of references and objects; what is local to this machine is kept below it. */
  readonly directory: string;
}

/**
 * Opens a release repository over the `git` program. Rejects with RepositoryUnusable when the folder is no
 * repository, the remote is not configured, or git is older than 2.38.
 */
export async function openGitRepository(options: GitRepositoryOptions): Promise<GitRepository> {
  const { folder, variables, timeout, sleep = setTimeout } = options;
  const location = await locateRepository(createGit({ variables, folder }), folder);
  const git = createGit({
    variables,
    folder: location.gitDirectory,
    options: [`--git-dir=${location.gitDirectory}`],
    timeout,
  });
  const catFile = openCatFile(git);
  const store = createObjectStore(catFile, location.format);
  const home = await openHome(git, store, options);
  return {
    directory: location.commonDirectory,
    refresh: () => home.refresh(),
    branches: (...prefixes) => listBranches(git, home.namespace, prefixes),
    list: (commit, folder) => listFolder(store, commit, folder),
    read: (commit, paths) => readFiles(store, commit, paths),
    readBlobs: (blobs) => readBlobs(store, blobs),
    history: (from, to) => readHistory(git, from, to),
    isAncestor: (ancestor, descendant) => isReachable(git, store, { ancestor, descendant }),
    changesSince: (base, tip) => readChangesSince(git, location.format, { base, tip }),
    changesOfTips: (tips, without) => readChangesOfTips(git, tips, without),
    checkedOutBranch: () => checkedOutBranch(git, location),
    async commit(request) {
      const [commit] = await Promise.all([
        writeCommit(git, store, { ...request, at: options.now() }),
        home.assertFree(request.branch),
      ]);
      return await home.move({ branch: request.branch, expected: request.expected, commit });
    },
    author: () => readAuthor(git, options.variables),
    checkOut: (commit, folder) => checkOutFiles(git, commit, folder),
    heal: () => heal(git, { location, now: options.now(), sleep }),
    close: () => catFile.close(),
  };
}

/** Where the branches are that count. */
async function openHome(git: Git, store: ObjectStore, options: GitRepositoryOptions): Promise<BranchHome> {
  if (options.remote === undefined) return localHome(git, store);
  const configuration = await readRemoteConfiguration(git);
  const remote = findRemote(configuration, options.remote);
  const variables = quietSsh(options.variables, configuration);
  return remoteHome({ git, store, remote, variables });
}
