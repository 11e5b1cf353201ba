import * as z from 'zod/mini';
import type { Failure } from '../../failures/failure.ts';
import { rateLimitWait } from '../../failures/rate-limit.ts';
import type { Fetch } from '../client/transport.ts';
import { type Quota, spareWrites } from './spare-writes.ts';

export interface WatchedLimits {
  /** Passes everything on, and sees what is written and what is answered. */
  readonly fetch: Fetch;
  /** How many writes that could be left out may be made now. */
  spareWrites(): number;
}

const hour = 3_600_000;

/** Of the REST API alone: GraphQL has points of its own. */
const quotaHeaders = z.object({
  'x-ratelimit-resource': z.literal('core'),
  'x-ratelimit-limit': z.coerce.number(),
  'x-ratelimit-remaining': z.coerce.number(),
  /** Seconds since the epoch. */
  'x-ratelimit-reset': z.coerce.number(),
});

/** Watches the limits of one token, as every answer of the REST API tells them. */
export function watchLimits(
  fetch: Fetch,
  {
    api,
    now,
  }: {
    /** Address of the REST API. */
    readonly api: string;
    /** Milliseconds since the epoch. */
    readonly now: () => number;
  },
): WatchedLimits {
  const seen: { quota: Quota | null; writes: readonly number[]; waitsUntil: number } = {
    quota: null,
    writes: [],
    waitsUntil: 0,
  };
  return {
    async fetch(address, init) {
      const isWrite = init.method !== 'GET' && address.startsWith(`${api}/repos/`);
      if (isWrite) seen.writes = [...seen.writes.filter((at) => at > now() - hour), now()];
      const answer = await fetch(address, init);
      seen.quota = quotaIn(answer.headers) ?? seen.quota;
      const wait = rateLimitWait(failureIn(answer), now()) ?? 0;
      seen.waitsUntil = Math.max(seen.waitsUntil, now() + wait);
      return answer;
    },
    spareWrites: () => spareWrites({ now: now(), ...seen }),
  };
}

function quotaIn(answer: Headers): Quota | null {
  const { success, data } = quotaHeaders.safeParse(Object.fromEntries(answer));
  if (!success) return null;
  return {
    limit: data['x-ratelimit-limit'],
    remaining: data['x-ratelimit-remaining'],
    resetsAt: data['x-ratelimit-reset'] * 1000,
  };
}

/** The body is left to those who asked. */
function failureIn({ status, headers }: Response): Failure {
  return { status, headers: new Map(headers), words: '', errors: [] };
}
