import type { Fetch } from '../client/transport.ts';
import { type Quota, spareWrites } from './spare-writes.ts';

export interface WatchedLimits {
  /** Passes everything on, and sees what is written and what is answered. */
  readonly fetch: Fetch;
  /** How many writes that could be left out may be made now. */
  spareWrites(): number;
}

const hour = 3_600_000;
/** What GitHub wants us to wait when it does not say how long. */
const wait = 60;
/** Refusals that may be because of a limit. */
const refusals = [403, 429];

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
      seen.quota = quotaOf(answer.headers) ?? seen.quota;
      seen.waitsUntil = Math.max(seen.waitsUntil, now() + secondsToWait(answer) * 1000);
      return answer;
    },
    spareWrites: () => spareWrites({ now: now(), ...seen }),
  };
}

/** Of the REST API alone: GraphQL has points of its own. */
function quotaOf(headers: Headers): Quota | null {
  if (headers.get('x-ratelimit-resource') !== 'core') return null;
  const [limit, remaining, resetsAt] = ['limit', 'remaining', 'reset'].map((name) =>
    Number(headers.get(`x-ratelimit-${name}`) ?? Number.NaN),
  );
  if (limit === undefined || remaining === undefined || resetsAt === undefined) return null;
  const isTold = [limit, remaining, resetsAt].every(Number.isFinite);
  return isTold ? { limit, remaining, resetsAt: resetsAt * 1000 } : null;
}

/** 0 when the answer asks for no wait. */
function secondsToWait({ status, headers }: Response): number {
  if (!refusals.includes(status)) return 0;
  const asked = Number(headers.get('retry-after'));
  if (asked > 0) return asked;
  return status === 429 ? wait : 0;
}
