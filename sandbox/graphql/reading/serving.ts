import type { Caller } from '../../model/access/caller.ts';
import { mayDo, type Right } from '../../model/access/rights.ts';
import type { Token } from '../../model/access/token.ts';
import type { Bot, User } from '../../model/accounts/account.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import type { SandboxContext } from '../../server/sandbox-context.ts';
import type { QueryCost } from '../cost/query-cost.ts';
import { notAccessible } from '../graphql-refusal.ts';
import { createRepositoryReader, type RepositoryReader } from './repository-reader.ts';

/** What the nodes of one request share. */
export interface Serving {
  readonly world: World;
  readonly caller: Caller;
  readonly viewer: User | Bot;
  readonly token: Token;
  readonly cost: QueryCost;
  readerOf(repository: Repository): RepositoryReader;
  /** The address for people of a path that begins with a slash. */
  urlOf(path: string): string;
  /** Throws FORBIDDEN when the caller lacks the right. */
  demand(repository: Repository, ...anyOf: readonly Right[]): void;
}

export interface ServingOptions {
  readonly sandbox: Pick<SandboxContext, 'world' | 'addresses'>;
  readonly token: Token;
  readonly cost: QueryCost;
}

/** What git says holds as long as its references stay, so that requests share what was read for one of them. */
const readers = new WeakMap<Repository['refs'], RepositoryReader>();

export function createServing({ sandbox, token, cost }: ServingOptions): Serving {
  const caller: Caller = { kind: 'token', token, account: token.account };
  return {
    world: sandbox.world,
    caller,
    viewer: token.account,
    token,
    cost,
    readerOf(repository) {
      const reader = readers.get(repository.refs) ?? createRepositoryReader(repository);
      readers.set(repository.refs, reader);
      return reader;
    },
    urlOf: (path) => `${sandbox.addresses.serverUrl}${path}`,
    demand(repository, ...anyOf) {
      if (!anyOf.some((right) => mayDo(caller, repository, right))) throw notAccessible(caller);
    },
  };
}
