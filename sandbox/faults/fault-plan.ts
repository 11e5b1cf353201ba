import type { LoggedRequest } from '../requests/request-log.ts';
import type { Fault } from './fault.ts';

/** Which request a fault is for: its index, a test of its own, or what it looks like. */
export type Where = number | ((request: LoggedRequest) => boolean) | RequestPattern;

export interface RequestPattern {
  readonly kind?: LoggedRequest['kind'];
  readonly method?: string;
  /** Equals the path without its query, or matches path and query. */
  readonly path?: string | RegExp;
  readonly operation?: string;
  /** Whatever else must hold. */
  readonly when?: (request: LoggedRequest) => boolean;
  /** The how-manieth of those that look so, from 1; `every` for all. Default 1. */
  readonly nth?: number | 'every';
}

export interface FaultPlan {
  /** Several faults for one request all happen, in the order in which they were asked for. */
  at(where: Where, fault: Fault): void;
  /** Runs something before each matching request is dealt with: a head moves, a tag is set anew. */
  before(where: Where, run: (request: LoggedRequest) => void | Promise<void>): void;
  /** Those that were asked for and have not happened. */
  readonly pending: number;
  clear(): void;
  /** What goes wrong with this request. */
  take(request: LoggedRequest): readonly Fault[];
}

interface Expected {
  readonly matches: (request: LoggedRequest) => boolean;
  readonly fault: Fault;
  /** How many more must match until it happens; null: at each. */
  left: number | null;
}

export function createFaultPlan(): FaultPlan {
  let expected: Expected[] = [];
  const at = (where: Where, fault: Fault) => {
    const nth = typeof where === 'object' ? (where.nth ?? 1) : 1;
    expected.push({ matches: matcher(where), fault, left: nth === 'every' ? null : nth });
  };
  return {
    at,
    before: (where, run) => at(where, { kind: 'before', run }),
    get pending() {
      return expected.filter(({ left }) => left !== null).length;
    },
    clear() {
      expected = [];
    },
    take(request) {
      const matching = expected.filter(({ matches }) => matches(request));
      for (const one of matching) if (one.left !== null) one.left -= 1;
      const due = matching.filter(({ left }) => left === null || left === 0);
      expected = expected.filter(({ left }) => left !== 0);
      return due.map(({ fault }) => fault);
    },
  };
}

function matcher(where: Where): (request: LoggedRequest) => boolean {
  if (typeof where === 'function') return where;
  if (typeof where === 'number') return ({ index }) => index === where;
  const { kind, method, path, operation, when = () => true } = where;
  return (request) =>
    (kind === undefined || kind === request.kind) &&
    (method === undefined || method === request.method) &&
    (operation === undefined || operation === request.operation) &&
    (path === undefined || matchesPath(path, request.path)) &&
    when(request);
}

function matchesPath(pattern: string | RegExp, path: string): boolean {
  return typeof pattern === 'string' ? path.split('?')[0] === pattern : pattern.test(path);
}
