import type {
  ManifestBranch,
  ManifestCopy,
  ManifestRepositories,
} from '../../../ports/manifest-repositories.ts';
import { hostedRemote } from '../hosted/access/git-settings.ts';
import { openServer } from '../hosted/access/open-server.ts';
import { createBlobFetcher } from '../hosted/fetching/blob-fetcher.ts';
import { openCatFile } from '../objects/cat-file.ts';
import { sha1Format } from '../objects/object-format.ts';
import { createObjectStore } from '../objects/object-store.ts';
import { type ConnectedServer, placeOfRepository, type RepositoryPlace } from '../place-of-repository.ts';
import { readRemoteConfiguration } from '../process/configuration.ts';
import type { Variables } from '../process/environment.ts';
import { readable } from '../process/failure.ts';
import { createGit, type Git, withVariables } from '../process/git-command.ts';
import { quietSsh } from '../process/quiet-ssh.ts';
import type { Network, Remote } from '../remote/remote.ts';
import { bareRepository, quoted, withEmptyRepository } from '../sources/contents/scratch-repository.ts';
import { createManifestCopy } from './manifest-copy.ts';

export interface ManifestRepositoriesOptions {
  /** The folder whose git configuration applies to all that is not on the server (credential helpers). */
  readonly folder: string;
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Milliseconds since the epoch; the time of new commits. */
  readonly now: () => number;
  readonly server?: ConnectedServer;
  /** Milliseconds that one git process may take; default two minutes. */
  readonly timeout?: number;
}

/** None that the configuration of `folder` may have. */
const plainRemote = 'deployment-plans-manifests';

/** Repositories of manifests by git, each time in a scratch repository with the newest commits of one branch. */
export function createManifestRepositories(options: ManifestRepositoriesOptions): ManifestRepositories {
  const { folder, variables, server = null } = options;
  return {
    async use({ repository, branch }, work) {
      const place = placeOfRepository(repository, server);
      const scratch = {
        variables,
        folder: place.kind === 'hosted' ? null : folder,
        configuration: configurationFor(place),
      };
      return withEmptyRepository(scratch, async (directory) =>
        withCopy(options, { directory, place, repository, branch }, work),
      );
    },
  };
}

interface Scratch extends ManifestBranch {
  readonly directory: string;
  readonly place: RepositoryPlace;
}

async function withCopy<Answer>(
  { variables, timeout, now }: ManifestRepositoriesOptions,
  { directory, place, repository, branch }: Scratch,
  work: (copy: ManifestCopy) => Promise<Answer>,
): Promise<Answer> {
  const git = createGit({ folder: directory, options: [`--git-dir=${directory}`], variables, timeout });
  const remote = remoteOf(place, repository);
  const network =
    place.kind === 'hosted'
      ? openServer(git, place.address, place.token)
      : await plainNetwork(git, variables);
  const catFile = openCatFile(git);
  try {
    const bring = place.kind === 'hosted' ? createBlobFetcher(network, remote, catFile) : undefined;
    const store = createObjectStore(catFile, sha1Format, bring);
    const filter = place.kind === 'hosted' ? ['--filter=blob:none'] : [];
    return await work(createManifestCopy({ git, network, store, remote, branch, filter, now }));
  } finally {
    await catFile.close();
  }
}

function configurationFor(place: RepositoryPlace): string[] {
  // The address of a server is given with the token, to the processes alone that may talk to it.
  const bare = bareRepository(sha1Format);
  if (place.kind === 'hosted') return bare;
  return [...bare, `[remote "${plainRemote}"]`, `url = ${quoted(place.address)}`];
}

function remoteOf(place: RepositoryPlace, repository: string): Remote {
  const name = place.kind === 'hosted' ? hostedRemote : plainRemote;
  return { name, title: readable(repository), namespace: `refs/remotes/${name}/` };
}

async function plainNetwork(git: Git, variables: Variables): Promise<Network> {
  return withVariables(git, quietSsh(variables, await readRemoteConfiguration(git)));
}
