import { resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { assembleRepository, type GitRepository } from '../assemble-repository.ts';
import { heal } from '../healing/heal.ts';
import { openCatFile } from '../objects/cat-file.ts';
import { createObjectStore } from '../objects/object-store.ts';
import type { Variables } from '../process/environment.ts';
import { createGit } from '../process/git-command.ts';
import { hostedRemote } from './access/git-settings.ts';
import { parseHostedAddress } from './access/hosted-address.ts';
import { openNetwork, type TokenSource } from './access/open-network.ts';
import { persistentNetwork } from './access/persistent-network.ts';
import { createCache } from './cache/cache.ts';
import { requireCache } from './cache/cache-folder.ts';
import { createBlobFetcher } from './fetching/blob-fetcher.ts';
import { bringFilesOf } from './fetching/bring-files-of.ts';
import { fetchReferences } from './fetching/fetch-references.ts';
import { hostedHome } from './hosted-home.ts';

export interface HostedRepositoryOptions {
  /** Where the cache is, or is made: missing, empty, or the cache of an earlier time. Several processes may share it. */
  readonly folder: string;
  /** `https://<host>/<owner>/<name>.git` */
  readonly address: string;
  readonly token: TokenSource;
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
 * Opens a release repository on a server, over a cache that holds commits and folders, and of the contents what
 * was read. Nothing is asked of the server before `refresh`, which shows the branches that mean something here and
 * brings what a validation reads. Rejects with RepositoryUnusable when address or folder cannot be used, or git is
 * older than 2.38; its methods do when the server refuses the token.
 */
export async function openHostedRepository(options: HostedRepositoryOptions): Promise<GitRepository> {
  const { variables, timeout, now, token, sleep = setTimeout } = options;
  const address = parseHostedAddress(options.address);
  const place = { folder: resolve(options.folder), url: address.url, variables };
  const location = await requireCache(place);
  const { gitDirectory: folder, format } = location;
  const git = createGit({ variables, folder, options: [`--git-dir=${folder}`], timeout });
  const network = persistentNetwork(openNetwork(git, address, token), sleep);
  const remote = { name: hostedRemote, title: address.url, namespace: `refs/remotes/${hostedRemote}/` };
  const catFile = openCatFile(git);
  const bring = createBlobFetcher(network, remote, catFile);
  const store = createObjectStore(catFile, format, bring);
  const healCache = () => heal(git, { location, now: now(), sleep });
  const cache = createCache({ place, address, location, git, catFile, heal: healCache });
  const fetch = () => fetchReferences(network, remote, []);
  const home = hostedHome({ git, network, store, remote, fetch, cache, bring });
  const repository = assembleRepository({
    git,
    location,
    catFile,
    store,
    home,
    variables,
    now,
    heal: healCache,
  });
  return {
    ...repository,
    async checkOut(commit, into) {
      await bringFilesOf(git, bring, commit);
      await repository.checkOut(commit, into);
    },
  };
}
