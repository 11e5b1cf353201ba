import { retry } from '@octokit/plugin-retry';
import { throttling } from '@octokit/plugin-throttling';
import { Octokit } from '@octokit/rest';
import { createLimiters, type Limiters } from './limiters.ts';
import type { Fetch } from './transport.ts';

const PatientOctokit = Octokit.plugin(retry, throttling);

export type Client = InstanceType<typeof PatientOctokit>;

export interface Clients {
  /** For GET and for queries by GraphQL: repeats them when the answer is unclear, and does not space them. */
  readonly reads: Client;
  /** For changes: one at a time, a second apart, and never repeated blindly. */
  readonly writes: Client;
  /** For changes that cannot wait for others: they notify nobody, create nothing, and may be repeated. */
  readonly urgent: Client;
}

export interface ClientOptions {
  /** Address of the REST API. */
  readonly api: string;
  readonly userAgent: string;
  /** Factor for everything that is waited for; 0 in tests. */
  readonly pace: number;
  readonly fetch: Fetch;
  /** A sentence about what is waited for, or what GitHub warns of. */
  readonly onNotice: (text: string) => void;
}

/** Waits that are asked for and are no longer than this are worth it; seconds. */
const longestWait = 60;
const mostWaits = 2;
/** Answers after which the same read gives the same answer; after a 429 the throttling decides. */
const final = [400, 401, 403, 404, 410, 422, 429, 451];

export function createClients(options: ClientOptions): Clients {
  const limiters = createLimiters(options.pace);
  return {
    reads: createClient(options, limiters.reads, 3),
    writes: createClient(options, limiters.writes, 0),
    urgent: createClient(options, limiters.urgent, 0),
  };
}

function createClient(options: ClientOptions, limiters: Limiters, retries: number): Client {
  const { api, userAgent, pace, fetch, onNotice } = options;
  const log = { debug: silent, info: silent, warn: onNotice, error: silent };
  const waitIfShort =
    (reason: string) => (seconds: number, _request: object, _client: object, waits: number) => {
      const isWorthIt = seconds <= longestWait && waits < mostWaits;
      if (isWorthIt) onNotice(`${reason}; waiting ${seconds} seconds`);
      return isWorthIt;
    };
  const throttle = {
    ...limiters,
    retryAfterBaseValue: 1000 * pace,
    onRateLimit: waitIfShort("GitHub's rate limit is used up"),
    onSecondaryRateLimit: waitIfShort('GitHub asks for fewer requests'),
  };
  return new PatientOctokit({
    baseUrl: api,
    userAgent,
    log,
    throttle,
    retry: { retries, doNotRetry: final, retryAfterBaseValue: 1000 * pace },
    request: { fetch, log },
  });
}

function silent(): void {}
