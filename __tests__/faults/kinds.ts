import type { Fault } from '../../sandbox/faults/fault.ts';
import {
  badGatewayAfterEffect,
  secondaryLimit,
  serverError,
  tooManyRequests,
} from '../../sandbox/faults/known-faults.ts';

/** Something that goes wrong once with a request. */
export interface Kind {
  readonly name: string;
  readonly fault: Fault;
  /** Whether the evaluation comes through, because it tries again; null when that depends on the request. */
  readonly passes: boolean | null;
}

const hour = 3600;

const anyRequest: readonly Kind[] = [
  { name: '500', fault: serverError, passes: true },
  { name: '502 after the effect', fault: badGatewayAfterEffect, passes: true },
  { name: 'a secondary limit for a minute', fault: secondaryLimit(60), passes: true },
  { name: '429 for a minute', fault: tooManyRequests(60), passes: true },
  { name: 'a reset', fault: { kind: 'reset', when: 'before' }, passes: true },
  { name: 'malformed JSON', fault: { kind: 'malformed' }, passes: true },
  // Nobody waits so long.
  { name: 'a secondary limit for an hour', fault: secondaryLimit(hour), passes: null },
];

const anyWrite: readonly Kind[] = [
  { name: 'a reset after the effect', fault: { kind: 'reset', when: 'after' }, passes: true },
];

export const gitKinds: readonly Kind[] = [
  { name: '500', fault: serverError, passes: true },
  { name: 'a reset', fault: { kind: 'reset', when: 'before' }, passes: true },
  { name: 'an answer cut off', fault: { kind: 'cut', bytes: 100 }, passes: true },
  { name: 'an answer that ends too early', fault: { kind: 'malformed' }, passes: true },
  { name: 'a refusal', fault: { kind: 'answer', answer: { status: 403 } }, passes: false },
];

/** What may be withheld of an answer of GraphQL: all of it, or what is easily overlooked. */
const parts: Readonly<Record<string, readonly (readonly string[])[]>> = {
  OpenPullRequests: [['repository'], ['repository', 'oldest', 'nodes', '0', 'commits', 'nodes']],
  Tags: [['r0'], ['r0', 't0']],
  Publications: [['repository'], ['repository', 'p0', 'baseRef']],
};

/** All that may go wrong once with a request that `describeRequests` describes so. */
export function kindsFor(request: string): readonly Kind[] {
  const [, operation] = /^query (\w+)$/.exec(request) ?? [];
  if (operation === undefined) return [...anyRequest, ...(request.startsWith('GET') ? [] : anyWrite)];
  return [...anyRequest, ...partsOf(request), { name: 'its own rate limit', fault: usedUp(), passes: null }];
}

/** Answers to a query from which something is missing. */
export function partsOf(request: string): readonly Kind[] {
  const [, operation = ''] = /^query (\w+)$/.exec(request) ?? [];
  return (parts[operation] ?? []).map((path) => ({
    name: `an answer without ${path.join('.')}`,
    fault: { kind: 'partial', path },
    passes: true,
  }));
}

/** GraphQL says so with 200. */
function usedUp(): Fault {
  const body = { errors: [{ type: 'RATE_LIMITED', message: 'API rate limit exceeded' }] };
  const headers = {
    'content-type': 'application/json; charset=utf-8',
    'x-ratelimit-remaining': '0',
    'x-ratelimit-reset': String(Math.floor(Date.now() / 1000) + hour),
  };
  return { kind: 'answer', answer: { status: 200, headers, body: JSON.stringify(body) } };
}
