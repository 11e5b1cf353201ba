import { isLoopback } from '../../../../domain/loopback.ts';
import { RepositoryUnusable } from '../../../../ports/release-repository.ts';
import { readable } from '../../process/failure.ts';

/** A repository on a server that git speaks to over HTTPS. */
export interface HostedAddress {
  readonly url: string;
  /** The one protocol that git may use for it. */
  readonly protocol: 'https' | 'http';
}

/**
 * Takes `https://<host>/<path>`, and `http://` for a loopback host alone. RepositoryUnusable for anything else,
 * also for an address with a user, a password, a query or a fragment: it is shown, and kept in a file.
 */
export function parseHostedAddress(text: string): HostedAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw unfit(text, 'it is none');
  if (url.username !== '' || url.password !== '')
    throw unfit(text, 'it names a user; the token is given apart');
  if (url.search !== '' || url.hash !== '') throw unfit(text, 'it has a query or a fragment');
  if (url.pathname === '/') throw unfit(text, 'it names no repository');
  if (url.protocol === 'https:') return { url: url.href, protocol: 'https' };
  if (url.protocol === 'http:' && isLoopback(url.hostname)) return { url: url.href, protocol: 'http' };
  throw unfit(text, 'a token is sent over https alone');
}

function unfit(text: string, why: string): RepositoryUnusable {
  return new RepositoryUnusable(
    `${readable(text)} cannot be the address of a hosted repository: ${why}; ` +
      'expected https://<host>/<owner>/<name>.git',
  );
}
