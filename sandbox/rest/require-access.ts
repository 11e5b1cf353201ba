import type { Caller } from '../model/access/caller.ts';
import { mayDo, maySee, type Right } from '../model/access/rights.ts';
import type { Token } from '../model/access/token.ts';
import type { Bot, User } from '../model/accounts/account.ts';
import { findRepository } from '../model/lookups.ts';
import type { Repository } from '../model/repositories/repository.ts';
import { ApiError, forbidden, notFound } from './api-error.ts';
import type { RestContext } from './rest-environment.ts';

/**
 * The repository that the path names, when any of the rights is there. A repository that cannot be seen is not
 * found (404); one that can be seen and not used so is forbidden (403).
 */
export function requireRepository(c: RestContext, ...rights: readonly [Right, ...Right[]]): Repository {
  const { sandbox, caller } = c.var;
  const repository = findRepository(sandbox.world, c.req.param('owner') ?? '', c.req.param('repo') ?? '');
  if (repository === undefined || !maySee(caller, repository)) throw notFound();
  if (rights.some((right) => mayDo(caller, repository, right))) return repository;
  throw refusal(caller, rights);
}

/** Whoever acts: a write without a token is refused. */
export function requireActor({ caller }: RestContext['var']): {
  readonly account: User | Bot;
  readonly token: Token;
} {
  if (caller.kind !== 'token') throw new ApiError(401, 'Requires authentication');
  return { account: caller.account, token: caller.token };
}

function refusal(caller: Caller, rights: readonly [Right, ...Right[]]): ApiError {
  if (caller.kind !== 'token') return new ApiError(401, 'Requires authentication');
  const { kind } = caller.token;
  if (kind === 'workflow' || kind === 'installation')
    return forbidden('Resource not accessible by integration', rights);
  if (kind === 'fine-grained') return forbidden('Resource not accessible by personal access token', rights);
  return forbidden(`Must have ${rights[0].access} access to Repository.`, rights);
}
