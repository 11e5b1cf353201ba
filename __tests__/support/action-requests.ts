import type { PullRequest } from '../../sandbox/model/pull-requests/pull-request.ts';
import type { LoggedRequest } from '../../sandbox/requests/request-log.ts';

/**
 * What a job asked of GitHub, in order, one line each: method and path of the REST API, operations of GraphQL, and
 * processes of git. Ids that differ from run to run have names instead; an answer that was refused is told.
 */
export function describeRequests(
  requests: readonly LoggedRequest[],
  pullRequests: Iterable<PullRequest> = [],
): string {
  const heads = new Map([...pullRequests].map(({ head, number }) => [head.sha, `{head of #${number}}`]));
  return roundTrips(requests)
    .map((request) => line(request, heads))
    .join('\n');
}

/** Requests before the first that changes something: of the API, and processes of git that talk to the server. */
export function countBeforeVerdict(requests: readonly LoggedRequest[]): {
  readonly api: number;
  readonly git: number;
} {
  const first = requests.findIndex(isVerdict);
  const before = requests.slice(0, first === -1 ? requests.length : first);
  return {
    api: before.filter(({ kind }) => kind !== 'git').length,
    git: roundTrips(before).filter(({ kind }) => kind === 'git').length,
  };
}

/** Those that change something on GitHub. */
export function writesOf(requests: readonly LoggedRequest[]): LoggedRequest[] {
  return requests.filter(
    ({ kind, method, path }) => kind === 'rest' && method !== 'GET' && !isNewToken.test(path),
  );
}

const isNewToken = /^\/app\/installations\/\d+\/access_tokens$/;

function isVerdict({ method, path }: LoggedRequest): boolean {
  return method === 'POST' && /\/statuses\//.test(path);
}

/** Of the requests of one git process the first alone: how many follow depends on git. */
function roundTrips(requests: readonly LoggedRequest[]): LoggedRequest[] {
  return requests.filter(({ kind, operation }) => kind !== 'git' || /refs$/.test(operation ?? ''));
}

function line(request: LoggedRequest, heads: ReadonlyMap<string, string>): string {
  const { status } = request;
  const answer = status === null ? ' → cut' : status < 400 ? '' : ` → ${status}`;
  return `${what(request, heads)}${answer}`;
}

function what({ kind, method, path, operation }: LoggedRequest, heads: ReadonlyMap<string, string>): string {
  switch (kind) {
    case 'graphql':
      return `query ${operation}`;
    case 'git': {
      const [, repository = path] = /^\/(.+?)(?:\.git)?\/info\/refs/.exec(path) ?? [];
      return `git ${operation?.startsWith('receive') ? 'push' : 'fetch'} ${repository}`;
    }
    case 'rest':
      return `${method} ${named(path, heads)}`;
  }
}

function named(path: string, heads: ReadonlyMap<string, string>): string {
  return path
    .replace(/[0-9a-f]{40}/g, (sha) => heads.get(sha) ?? '{commit}')
    .replace(/(check-runs|issues\/comments|installations)\/\d+/g, '$1/{id}');
}
