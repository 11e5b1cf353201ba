import type { LoggedRequest } from '../../../sandbox/requests/request-log.ts';

/** A request without ids: `GET /actions/runs/{id}`, `query Tags`, `fetch`, `push qa: claim first`. */
export function describeRequest({ kind, method, operation, path }: LoggedRequest): string {
  if (kind === 'graphql') return `query ${operation}`;
  if (kind === 'git' && path.includes('/git-')) return `git ${operation}`;
  if (kind === 'git' && path.includes('service=git-')) return `git ${operation}`;
  if (kind === 'git') return `${operation}${inOrder(path.replace(/^\/acme\/releases\.git/, ''))}`;
  const [place = ''] = path.replace('/repos/acme/releases', '').split('?');
  return `${method} ${place.replace(/[0-9a-f]{40}/, '{commit}').replace(/\/\d+/g, '/{id}')}`;
}

/** What happens at the same time is recorded in any order. */
function inOrder(title: string): string {
  const [what = '', happened] = title.split(': ');
  return happened === undefined ? what : `${what}: ${happened.split(', ').sort().join(', ')}`;
}
