import { hasRole, roleOf } from '../../model/access/rights.ts';
import { findIssue } from '../../model/lookups.ts';
import type { Issue } from '../../model/pull-requests/issue.ts';
import type { IssueComment } from '../../model/pull-requests/issue-comment.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository, RepositoryRole } from '../../model/repositories/repository.ts';
import { forbidden, notFound } from '../api-error.ts';
import { pathNumber } from '../path-number.ts';
import { requireActor, requireRepository } from '../require-access.ts';
import type { RestContext } from '../rest-environment.ts';

type Access = 'read' | 'write';

/** The issue or pull request that the path names; for a pull request either permission is enough. */
export function requireIssue(c: RestContext, access: Access): Issue | PullRequest {
  const issue = findIssue(requireEither(c, access), pathNumber(c, 'number'));
  if (issue === undefined) throw notFound();
  requireRightFor(c, issue, access);
  return issue;
}

/** The same for who changes it: its author, or whoever has the role, as an app's permission says. */
export function requireChangeableIssue(c: RestContext, least: RepositoryRole): Issue | PullRequest {
  const issue = requireIssue(c, 'write');
  requireAuthorOr(c, least, issue);
  return issue;
}

/** The comment that the path names. */
export function requireComment(c: RestContext, access: Access): IssueComment {
  const comment = requireEither(c, access).comments.get(pathNumber(c, 'id'));
  if (comment === undefined) throw notFound();
  requireRightFor(c, comment.issue, access);
  return comment;
}

/** Changing another's comment takes write access to the repository, which an app's permission is. */
export function requireChangeableComment(c: RestContext): IssueComment {
  const comment = requireComment(c, 'write');
  const { author, issue } = comment;
  requireAuthorOr(c, 'write', { author, repository: issue.repository });
  return comment;
}

/** An app has no role: its permission is enough. */
function requireAuthorOr(
  c: RestContext,
  least: RepositoryRole,
  { author, repository }: Pick<Issue | PullRequest, 'author' | 'repository'>,
): void {
  const { account } = requireActor(c.var);
  const own = account === author || account.type === 'Bot';
  if (own || hasRole(roleOf(account, repository), least)) return;
  throw forbidden('Must have admin rights to Repository.', [{ permission: 'issues', access: 'write' }]);
}

/** The repository of which issues or pull requests may be read or written. */
function requireEither(c: RestContext, access: Access): Repository {
  return requireRepository(c, { permission: 'issues', access }, { permission: 'pull-requests', access });
}

/** https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps#repository-permissions-for-pull-requests */
function requireRightFor(c: RestContext, { kind }: Issue | PullRequest, access: Access): void {
  if (kind === 'issue') requireRepository(c, { permission: 'issues', access });
}
