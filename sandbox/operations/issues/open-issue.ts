import type { Actor } from '../../model/access/caller.ts';
import type { Issue, IssueFacts } from '../../model/pull-requests/issue.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';

export interface NewIssue {
  readonly repository: Repository;
  readonly title: string;
  readonly body?: string | null;
}

/** An issue that is no pull request. */
export function createIssue(world: World, actor: Actor, wanted: NewIssue): Issue {
  const issue: Issue = { kind: 'issue', ...openIssue(world, actor, { ...wanted, nodeKind: 'I' }) };
  issue.repository.issues.set(issue.number, issue);
  return issue;
}

/** What issues and pull requests begin with: they are numbered together. */
export function openIssue(
  world: World,
  actor: Actor,
  { repository, title, body = null, nodeKind }: NewIssue & { readonly nodeKind: 'I' | 'PR' },
): IssueFacts {
  const now = world.now();
  repository.lastNumber += 1;
  return {
    ...world.identifiers.next(nodeKind),
    number: repository.lastNumber,
    repository,
    author: actor.account,
    title,
    body,
    state: 'open',
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
}
