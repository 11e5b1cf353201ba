import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import { notFound } from './api-error.ts';
import { pathNumber } from './path-number.ts';
import { requireRepository } from './require-access.ts';
import type { RestContext } from './rest-environment.ts';

/**
 * The pull request that the path names. Whoever may write pull requests changes others' only with write access to
 * the repository, and their own always.
 */
export function requirePullRequest(c: RestContext, access: 'read' | 'write'): PullRequest {
  const repository = requireRepository(c, { permission: 'pull-requests', access });
  const pullRequest = repository.pullRequests.get(pathNumber(c, 'number'));
  if (pullRequest === undefined) throw notFound();
  return pullRequest;
}
