import { setTimeout as sleep } from 'node:timers/promises';
import type { Tokens } from '../../credentials/tokens.ts';

export type Fetch = (address: string, init: RequestInit) => Promise<Response>;

/** The version of the REST API whose answers we read. */
const apiVersion = '2022-11-28';
/** A new token is not known to all of GitHub's machines at once. */
const triesWithNewToken = 4;

/** Gives up a request, its answer's body included, after so many milliseconds. */
export function limitTime(fetch: Fetch, milliseconds: number): Fetch {
  return (address, init) => fetch(address, { ...init, signal: AbortSignal.timeout(milliseconds) });
}

/**
 * Sends the token along, only to the origins given. It is added here, below the client, so that it never stands
 * in the client's requests, which are attached to its errors.
 */
export function authorize(
  fetch: Fetch,
  {
    tokens,
    origins,
    pace,
  }: { readonly tokens: Tokens; readonly origins: readonly string[]; readonly pace: number },
): Fetch {
  return async (address, init) => {
    if (!origins.includes(new URL(address).origin)) return fetch(address, init);
    for (let tries = 1; ; tries += 1) {
      const headers = new Headers(init.headers);
      headers.set('authorization', `token ${await tokens.current()}`);
      headers.set('x-github-api-version', apiVersion);
      const answer = await fetch(address, { ...init, headers });
      if (answer.status !== 401 || tries >= triesWithNewToken || !tokens.isNew()) return answer;
      await answer.body?.cancel();
      await sleep(1000 * tries * pace);
    }
  };
}
