import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RepositoryUnavailable } from '../../../ports/release-repository.ts';
import { hostedRemote } from '../hosted/access/git-settings.ts';
import type { HostedAddress } from '../hosted/access/hosted-address.ts';
import type { TokenSource } from '../hosted/access/open-network.ts';
import { openServer } from '../hosted/access/open-server.ts';
import { formatOfId } from '../objects/object-format.ts';
import type { Variables } from '../process/environment.ts';
import { reasonOf, succeeded } from '../process/failure.ts';
import { createGit } from '../process/git-command.ts';
import type { Network } from '../remote/remote.ts';
import {
  bareRepository,
  remoteConfiguration,
  remoteName,
  withEmptyRepository,
} from '../sources/contents/scratch-repository.ts';
import { absentReference, shallowFetch } from '../sources/contents/shallow-fetch.ts';
import type { NotesPlace, UseNotes } from './notes-place.ts';

export interface FetchOptions {
  /** The caller's environment, with what the protocol needs. */
  readonly variables: Variables;
  /** Milliseconds that one process may take. */
  readonly timeout: number;
}

/**
 * Longer notes stay away: nobody wrote them. Whoever asks for one afterwards is told that it is missing, and nothing is
 * fetched.
 */
const withoutLongNotes = (remote: string) => [
  ...['-c', `remote.${remote}.promisor=true`],
  ...['-c', `remote.${remote}.partialCloneFilter=blob:limit=1m`],
];

/**
 * Brings notes from an address here for as long as `use` takes.
 *
 * @param folder whose git configuration applies
 */
export function withNotesOfAddress<Answer>(
  { address, folder, ...options }: FetchOptions & { readonly address: string; readonly folder: string },
  { reference, commit }: NotesPlace,
  use: UseNotes<Answer>,
): Promise<Answer> {
  const configuration = remoteConfiguration(address, commit);
  return withEmptyRepository({ folder, variables: options.variables, configuration }, async (directory) => {
    const git = gitIn(directory, options);
    return use(git, await fetchTip(git, { directory, remote: remoteName, reference }));
  });
}

/** The same from a server, with a token for it. */
export function withNotesOfServer<Answer>(
  {
    address,
    token,
    ...options
  }: FetchOptions & { readonly address: HostedAddress; readonly token: TokenSource },
  { reference, commit }: NotesPlace,
  use: UseNotes<Answer>,
): Promise<Answer> {
  const configuration = bareRepository(formatOfId(commit));
  const scratch = { folder: null, variables: options.variables, configuration };
  return withEmptyRepository(scratch, async (directory) => {
    const git = gitIn(directory, options);
    const network = openServer(git, address, token);
    return use(git, await fetchTip(network, { directory, remote: hostedRemote, reference }));
  });
}

function gitIn(directory: string, { variables, timeout }: FetchOptions) {
  const options = [`--git-dir=${directory}`];
  return createGit({
    folder: directory,
    options,
    variables: { ...variables, GIT_NO_LAZY_FETCH: '1' },
    timeout,
  });
}

interface Fetch {
  readonly directory: string;
  readonly remote: string;
  readonly reference: string;
}

/** Fetches a reference, and gives the commit that it names; undefined when there is none. */
async function fetchTip(network: Network, { directory, remote, reference }: Fetch) {
  const fetched = await network.run({
    arguments: [...withoutLongNotes(remote), 'fetch', ...shallowFetch, '--', remote, reference],
  });
  if (fetched.stderr.includes(absentReference)) return undefined;
  if (!succeeded(fetched)) throw new RepositoryUnavailable(reasonOf(fetched));
  // Its one line begins with the id (git-fetch: FETCH_HEAD).
  return /^[0-9a-f]+/.exec(await readFile(join(directory, 'FETCH_HEAD'), 'utf8'))?.[0];
}
