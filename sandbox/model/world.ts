import type { App, Installation } from './access/app.ts';
import type { RateLimit, Token } from './access/token.ts';
import type { Account } from './accounts/account.ts';
import { createEventBus, type EventBus } from './event-bus.ts';
import { createIdentifiers, type Identifiers } from './identifiers.ts';
import type { Repository } from './repositories/repository.ts';

/**
 * Everything that the sandbox knows, in memory; contents of repositories are in bare Git repositories below
 * `folder`. It is changed by the functions in operations/ alone, which also tell `events`.
 */
export interface World {
  readonly folder: string;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** That many random bytes. */
  readonly random: (bytes: number) => Buffer;
  readonly identifiers: Identifiers;
  readonly events: EventBus;
  /** By login in lower case. */
  readonly accounts: Map<string, Account>;
  /** By full name in lower case. */
  readonly repositories: Map<string, Repository>;
  readonly apps: Map<number, App>;
  readonly installations: Map<number, Installation>;
  /** By value. */
  readonly tokens: Map<string, Token>;
  /** What may be asked without a token. */
  readonly anonymousRate: RateLimit;
}

export interface WorldOptions {
  readonly folder: string;
  readonly now: () => number;
  readonly random: (bytes: number) => Buffer;
}

export function createWorld(options: WorldOptions): World {
  return {
    ...options,
    identifiers: createIdentifiers(),
    events: createEventBus(),
    accounts: new Map(),
    repositories: new Map(),
    apps: new Map(),
    installations: new Map(),
    tokens: new Map(),
    anonymousRate: { limit: 60, used: 0, resetsAt: 0 },
  };
}
