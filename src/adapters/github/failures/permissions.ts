import type { Failure } from './failure.ts';

const acceptedPermissions = 'x-accepted-github-permissions';

/** What reading needs which stands below a pull request or commit in GraphQL. */
const byField = new Map([
  ['status', 'statuses: read'],
  ['checkSuites', 'checks: read'],
  ['associatedPullRequests', 'pull-requests: read'],
  ['deployments', 'deployments: read'],
  ['refs', 'contents: read'],
  ['ref', 'contents: read'],
]);

/**
 * The permission that a refusal is about, as `permissions` of a workflow spells it: from the answer, else from
 * the field that GraphQL refused, else what the caller knows.
 *
 * Source: docs.github.com, "Troubleshooting the REST API", "Insufficient permissions": sets are separated by
 * semicolons, and any one of them is enough.
 */
export function permissionOf({ headers, errors }: Failure, known: string | null): string | null {
  const sets = headers.get(acceptedPermissions)?.trim();
  if (sets) return sets.split(';').map(spell).join(' or ');
  const fields = errors.flatMap(({ path = [] }) => path.map((part) => byField.get(String(part))));
  return fields.find((permission) => permission !== undefined) ?? known;
}

/** `pull_requests=write,contents=read` is spelled `pull-requests: write and contents: read`. */
function spell(set: string): string {
  return set
    .split(',')
    .map((permission) => permission.trim().replaceAll('_', '-').replace('=', ': '))
    .join(' and ');
}
