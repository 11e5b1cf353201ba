import { isRepositoryAddress } from '../../../domain/repository-address.ts';
import type { RepositoryName } from '../repository-name.ts';

const ownerAndName = /^\/?([^/]+)\/([^/]+?)(?:\.git)?\/?$/;

/**
 * The repository on this GitHub that a catalog's address means: `owner/name`, or an https address of its own
 * server without a user. Undefined for every other address.
 */
export function hostedRepository(address: string, server: string): RepositoryName | undefined {
  if (!isRepositoryAddress(address) || address.startsWith('/')) return undefined;
  const path = address.includes('://') ? pathOn(address, server) : address;
  const [, owner, name] = ownerAndName.exec(path ?? '') ?? [];
  return owner === undefined || name === undefined ? undefined : { owner, name };
}

function pathOn(address: string, server: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  const { protocol, host, pathname, username } = new URL(address);
  const isOwn = protocol === 'https:' && username === '' && host === new URL(server).host;
  return isOwn ? pathname : undefined;
}
