import { RepositoryUnusable } from '../../../../ports/release-repository.ts';
import type { GitAnswer } from '../../process/collect-output.ts';
import { readable, succeeded } from '../../process/failure.ts';

/** What was wanted of the repository, as GitHub names the permission for it. */
export type Permission = 'contents: read' | 'contents: write';

const own = 'a GITHUB_TOKEN reaches its own repository only';

/**
 * The server's refusal, when that is why git failed, as what a person must change. What may pass by itself is
 * none: a server that fails, a connection that breaks, a limit that was reached.
 */
export function refusalOf(
  answer: GitAnswer,
  { url, permission }: { url: string; permission: Permission },
): RepositoryUnusable | undefined {
  if (succeeded(answer)) return undefined;
  const said = textOfServer(answer);
  if (/rate limit|too many requests|abuse/i.test(said)) return undefined;
  const sentence = sentenceFor(statusOf(answer), url, permission);
  if (sentence === undefined) return undefined;
  return new RepositoryUnusable(said === '' ? sentence : `${sentence} (the server said: ${readable(said)})`);
}

function sentenceFor(status: number | undefined, url: string, permission: Permission): string | undefined {
  const doing = permission === 'contents: write' ? 'written' : 'read';
  if (status === 401) {
    return `${url} did not accept the token: it is wrong, has expired or was revoked; give a valid one`;
  }
  if (status === 403) {
    return `${url} may not be ${doing} with this token; it needs the permission ${permission}, and ${own}`;
  }
  if (status === 404) {
    return (
      `${url} was not found: the address is wrong, or the token does not reach it; ` +
      `it needs the permission ${permission} there, and ${own}`
    );
  }
  if (status !== undefined && status >= 300 && status < 400) {
    return `${url} redirects to another address, where the token is not sent; give the address it has now`;
  }
  return undefined;
}

/** The status by which the server answered, as git tells it (http.c, remote-curl.c). */
function statusOf({ stderr }: GitAnswer): number | undefined {
  if (/^fatal: (?:could not read (?:Username|Password) for|Authentication failed for) /m.test(stderr))
    return 401;
  if (/^fatal: repository '.*' not found$/m.test(stderr)) return 404;
  const status = /^(?:fatal|error): .*The requested URL returned error: (\d{3})/m.exec(stderr)?.[1];
  return status === undefined ? undefined : Number(status);
}

function textOfServer({ stderr }: GitAnswer): string {
  const lines = stderr.split('\n').flatMap((line) => /^remote: +(\S.*)$/.exec(line)?.[1] ?? []);
  return lines.join(' ');
}
