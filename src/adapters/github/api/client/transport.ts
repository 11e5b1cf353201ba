import { setTimeout as sleep } from 'node:timers/promises';
import type { Tokens } from '../../credentials/tokens.ts';
import { UnreadableAnswer } from '../../failures/failure.ts';

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
 * Lets an answer that breaks off, or that is JSON no longer, count as none: then a read is tried again, and of a
 * write is looked what became of it. The client would take it for an answer of other content.
 */
export function wholeAnswers(fetch: Fetch): Fetch {
  return async (address, init) => {
    const answer = await fetch(address, init);
    const isJson = answer.headers.get('content-type')?.startsWith('application/json');
    if (answer.ok && isJson) await requireJson(answer.clone());
    return answer;
  };
}

async function requireJson(answer: Response): Promise<void> {
  try {
    JSON.parse(await answer.text());
  } catch (cause) {
    throw new UnreadableAnswer('it is cut off, or is no JSON', { cause });
  }
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
