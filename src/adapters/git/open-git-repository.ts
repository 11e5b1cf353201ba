import { setTimeout } from 'node:timers/promises';
import { assembleRepository, type GitRepository } from './assemble-repository.ts';
import { heal } from './healing/heal.ts';
import { locateRepository } from './location.ts';
import { openCatFile } from './objects/cat-file.ts';
import { createObjectStore, type ObjectStore } from './objects/object-store.ts';
import { readRemoteConfiguration } from './process/configuration.ts';
import type { Variables } from './process/environment.ts';
import { createGit, type Git, withVariables } from './process/git-command.ts';
import { quietSsh } from './process/quiet-ssh.ts';
import { fetchBranches } from './remote/fetch-branches.ts';
import { findRemote } from './remote/remote.ts';
import { remoteHome } from './remote/remote-home.ts';
import type { BranchHome } from './writing/branch-home.ts';
import { localHome } from './writing/local-home.ts';

export type { GitRepository } from './assemble-repository.ts';

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

/**
 * Opens a release repository over the `git` program. Rejects with RepositoryUnusable when the folder is no
 * repository, the remote is not configured, or git is older than 2.38.
 */
export async function openGitRepository(options: GitRepositoryOptions): Promise<GitRepository> {
  const { folder, variables, timeout, now, sleep = setTimeout } = options;
  const location = await locateRepository(createGit({ variables, folder }), folder);
  const git = createGit({
    variables,
    folder: location.gitDirectory,
    options: [`--git-dir=${location.gitDirectory}`],
    timeout,
  });
  const catFile = openCatFile(git);
  const store = createObjectStore(catFile, location.format);
  return assembleRepository({
    git,
    location,
    catFile,
    store,
    home: await openHome(git, store, options),
    variables,
    now,
    heal: () => heal(git, { location, now: now(), sleep }),
  });
}

/** Where the branches are that count. */
async function openHome(git: Git, store: ObjectStore, options: GitRepositoryOptions): Promise<BranchHome> {
  if (options.remote === undefined) return localHome(git, store);
  const configuration = await readRemoteConfiguration(git);
  const remote = findRemote(configuration, options.remote);
  const network = withVariables(git, quietSsh(options.variables, configuration));
  return remoteHome({ git, network, store, remote, fetch: () => fetchBranches(network, remote) });
}
