import type { Actor } from '../../model/access/caller.ts';
import type { IssueChanges } from '../../model/event.ts';
import type { Issue, StateReason } from '../../model/pull-requests/issue.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { createLabel } from './create-label.ts';

export interface IssueEdit {
  readonly title?: string;
  readonly body?: string | null;
}

export function editIssue(world: World, actor: Actor, issue: Issue, { title, body }: IssueEdit): void {
  const changes: IssueChanges = {
    ...(title !== undefined && title !== issue.title && { title: issue.title }),
    ...(body !== undefined && body !== issue.body && { body: issue.body }),
  };
  if (Object.keys(changes).length === 0) return;
  issue.title = title ?? issue.title;
  issue.body = body === undefined ? issue.body : body;
  issue.updatedAt = world.now();
  if (changes.body !== undefined) noteEdit(issue, actor);
  announce(world, issue.repository, actor, { name: 'issues', action: 'edited', issue, changes });
}

/** GitHub counts the text itself as the first edit, once there is another. */
function noteEdit({ edits, author, createdAt, updatedAt }: Issue, { account }: Actor): void {
  if (edits.length === 0) edits.push({ editor: author, at: createdAt });
  edits.push({ editor: account, at: updatedAt });
}

/** Adds a label, which the repository has from then on. */
export function labelIssue(world: World, actor: Actor, issue: Issue, name: string): void {
  const label = createLabel(world, issue.repository, name);
  if (issue.labels.has(label)) return;
  issue.labels.add(label);
  issue.updatedAt = world.now();
  announce(world, issue.repository, actor, { name: 'issues', action: 'labeled', issue, label });
}

/** Closes an issue; of one that is closed it changes the reason, and nobody is told. */
export function closeIssue(
  world: World,
  actor: Actor,
  issue: Issue,
  reason: Exclude<StateReason, 'reopened'> = 'completed',
): void {
  const wasOpen = issue.state === 'open';
  const now = world.now();
  issue.state = 'closed';
  issue.stateReason = reason;
  issue.updatedAt = now;
  if (!wasOpen) return;
  issue.closedAt = now;
  issue.closedBy = actor.account;
  announce(world, issue.repository, actor, { name: 'issues', action: 'closed', issue });
}

export function reopenIssue(world: World, actor: Actor, issue: Issue): void {
  if (issue.state === 'open') return;
  issue.state = 'open';
  issue.stateReason = 'reopened';
  issue.closedAt = null;
  issue.closedBy = null;
  issue.updatedAt = world.now();
  announce(world, issue.repository, actor, { name: 'issues', action: 'reopened', issue });
}
