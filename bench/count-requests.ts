import type { LoggedRequest } from '../sandbox/requests/request-log.ts';

/** Requests of the API, and git commands that talk to the server. */
export interface RequestCounts {
  readonly api: number;
  readonly git: number;
}

/** A command of git makes several requests; each begins with one for the references. */
export function countRequests(requests: readonly LoggedRequest[]): RequestCounts {
  return {
    api: requests.filter(({ kind }) => kind !== 'git').length,
    git: requests.filter(({ kind, operation }) => kind === 'git' && /refs$/.test(operation ?? '')).length,
  };
}
