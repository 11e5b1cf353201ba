import { hasRole, roleOf } from '../model/access/rights.ts';
import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import { forbidden, notFound } from './api-error.ts';
import { pathNumber } from './path-number.ts';
import { requireActor, requireRepository } from './require-access.ts';
import type { RestContext } from './rest-environment.ts';

/** The pull request that the path names. */
export function requirePullRequest(c: RestContext, access: 'read' | 'write'): PullRequest {
  const repository = requireRepository(c, { permission: 'pull-requests', access });
  const pullRequest = repository.pullRequests.get(pathNumber(c, 'number'));
  if (pullRequest === undefined) throw notFound();
  return pullRequest;
}

/** The same for who changes it: its author, or whoever may write to the repository, as an app's permission says. */
export function requireChangeablePullRequest(c: RestContext): PullRequest {
  const pullRequest = requirePullRequest(c, 'write');
  const { account } = requireActor(c.var);
  const own = account === pullRequest.author || account.type === 'Bot';
  if (own || hasRole(roleOf(account, pullRequest.repository), 'write')) return pullRequest;
  throw forbidden('Must have push access to Repository.', [{ permission: 'pull-requests', access: 'write' }]);
}
