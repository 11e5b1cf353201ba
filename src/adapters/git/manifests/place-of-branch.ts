import { parseHostedName } from '../../../domain/repository-address.ts';
import { RepositoryUnusable } from '../../../ports/release-repository.ts';
import { type HostedAddress, parseHostedAddress } from '../hosted/access/hosted-address.ts';
import { readable } from '../process/failure.ts';
import { addressFor } from '../sources/repository-url.ts';

/** How git reaches a repository: with a token of the server that it is on, or with what the machine has. */
export type ManifestPlace =
  | { readonly kind: 'hosted'; readonly address: HostedAddress }
  | { readonly kind: 'plain'; readonly address: string };

/**
 * Where a configured repository is. Names, and https addresses of the server, are asked with its token. Throws
 * RepositoryUnusable for what git may not be given.
 *
 * @param server web address of the connected server; null when there is none
 */
export function placeOfRepository(repository: string, server: string | null): ManifestPlace {
  const address = addressFor(repository);
  if (address === undefined)
    throw new RepositoryUnusable(`${readable(repository)} is no address that git may be given`);
  if (server === null) return { kind: 'plain', address };
  if (parseHostedName(repository) !== undefined)
    return { kind: 'hosted', address: parseHostedAddress(`${server}/${repository}.git`) };
  const isOnServer = URL.canParse(address) && new URL(address).origin === new URL(server).origin;
  const hasUser = isOnServer && new URL(address).username !== '';
  return isOnServer && !hasUser
    ? { kind: 'hosted', address: parseHostedAddress(address) }
    : { kind: 'plain', address };
}
