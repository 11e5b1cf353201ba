import type { Actor } from '../../model/access/caller.ts';
import type { Issue, IssueFacts } from '../../model/pull-requests/issue.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';

export interface NewIssue {
  readonly repository: Repository;
  readonly title: string;
  readonly body?: string | null;
}

/**
 * An issue that is no pull request, as a form or a person opens it: a label that the repository does not have is left
 * out. https://docs.github.com/en/communities/using-templates-to-encourage-useful-issues-and-pull-requests/syntax-for-issue-forms
 */
export function createIssue(
  world: World,
  actor: Actor,
  { labels = [], ...wanted }: NewIssue & { readonly labels?: readonly string[] },
): Issue {
  const { repository } = wanted;
  const marked = labels.flatMap((name) => repository.labels.get(name) ?? []);
  const issue: Issue = {
    kind: 'issue',
    ...openIssue(world, actor, { ...wanted, nodeKind: 'I' }),
    stateReason: null,
    closedBy: null,
    labels: new Set(marked),
    edits: [],
  };
  repository.issues.set(issue.number, issue);
  announce(world, repository, actor, { name: 'issues', action: 'opened', issue });
  for (const label of marked)
    announce(world, repository, actor, { name: 'issues', action: 'labeled', issue, label });
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
