import { parseHostedName } from '../../domain/repository-address.ts';
import { RepositoryUnusable } from '../../ports/release-repository.ts';
import { type HostedAddress, parseHostedAddress } from './hosted/access/hosted-address.ts';
import type { TokenSource } from './hosted/access/open-network.ts';
import { readable } from './process/failure.ts';
import { addressFor } from './sources/repository-url.ts';

/** A server that is connected. */
export interface ConnectedServer {
  /** Web address. */
  readonly address: string;
  /** For its repositories. */
  readonly token: TokenSource;
}

/** How git reaches a repository: with a token of the server that it is on, or with what the machine has. */
export type RepositoryPlace =
  | { readonly kind: 'hosted'; readonly address: HostedAddress; readonly token: TokenSource }
  | { readonly kind: 'plain'; readonly address: string };

/**
 * Where a configured repository is. Names, and https addresses of the server, are asked with its token. Throws
 * RepositoryUnusable for what git may not be given.
 */
export function placeOfRepository(repository: string, server: ConnectedServer | null): RepositoryPlace {
  const address = addressFor(repository);
  if (address === undefined)
    throw new RepositoryUnusable(`${readable(repository)} is no address that git may be given`);
  if (server === null) return { kind: 'plain', address };
  const { token } = server;
  if (parseHostedName(repository) !== undefined)
    return { kind: 'hosted', address: parseHostedAddress(`${server.address}/${repository}.git`), token };
  const isOnServer = URL.canParse(address) && new URL(address).origin === new URL(server.address).origin;
  const hasUser = isOnServer && new URL(address).username !== '';
  return isOnServer && !hasUser
    ? { kind: 'hosted', address: parseHostedAddress(address), token }
    : { kind: 'plain', address };
}
