import * as z from 'zod/mini';
import type { Fetch } from '../../../src/adapters/github/api/client/transport.ts';
import {
  connectGitHub,
  type GitHubConnection,
  type GitHubOptions,
} from '../../../src/adapters/github/connect-github.ts';

export interface SentRequest {
  readonly method: string;
  readonly address: string;
  readonly headers: Headers;
  /** Of GraphQL; empty for everything else. */
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

export interface ScriptedAnswer {
  /** Default: 200. */
  readonly status?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON unless it is text. */
  readonly body?: unknown;
}

const question = z.object({ query: z.string(), variables: z.record(z.string(), z.unknown()) });

/** A GitHub that is a function; what it throws becomes a broken connection. */
export function scriptedFetch(answer: (request: SentRequest) => ScriptedAnswer): {
  readonly fetch: Fetch;
  readonly sent: SentRequest[];
} {
  const sent: SentRequest[] = [];
  return {
    sent,
    async fetch(address, { method = 'GET', headers, body }) {
      const given = question.safeParse(typeof body === 'string' ? JSON.parse(body) : null);
      const { query, variables } = given.data ?? { query: '', variables: {} };
      const request = { method, address, headers: new Headers(headers), query, variables };
      sent.push(request);
      const { status = 200, headers: own = {}, body: content = {} } = answer(request);
      if (status === 204) return new Response(null, { status, headers: own });
      return typeof content === 'string'
        ? new Response(content, { status, headers: own })
        : Response.json(content, { status, headers: own });
    },
  };
}

export const testToken = 'ghs_16C7e42F292c6912E7710c838347Ae178B4a';

/** Connects acme/releases to such a GitHub, without waiting. */
export function connectScripted(
  answer: (request: SentRequest) => ScriptedAnswer,
  options: Partial<GitHubOptions> = {},
): GitHubConnection & { readonly sent: SentRequest[] } {
  const { fetch, sent } = scriptedFetch(answer);
  const connection = connectGitHub({
    repository: { owner: 'acme', name: 'releases' },
    addresses: {
      api: 'https://api.github.com',
      graphql: 'https://api.github.com/graphql',
      server: 'https://github.com',
    },
    credentials: { kind: 'token', token: testToken },
    pace: 0,
    fetch,
    ...options,
  });
  return { ...connection, sent };
}
