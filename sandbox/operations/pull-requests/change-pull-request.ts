import type { Actor } from '../../model/access/caller.ts';
import type { PullRequestChanges } from '../../model/event.ts';
import { findBranch } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { endPullRequest } from './end-pull-request.ts';
import { refreshMerges } from './refresh-merges.ts';

export interface PullRequestEdit {
  readonly title?: string;
  readonly body?: string | null;
  /** Short name of another branch of the same repository: the pull request is retargeted. */
  readonly base?: string;
}

export function editPullRequest(
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  edit: PullRequestEdit,
): Promise<void> {
  return inTurn(world, async () => {
    const changes = changesOf(pullRequest, edit);
    if (Object.keys(changes).length === 0) return;
    if (changes.base !== undefined && edit.base !== undefined) retarget(pullRequest, edit.base);
    pullRequest.title = edit.title ?? pullRequest.title;
    pullRequest.body = edit.body === undefined ? pullRequest.body : edit.body;
    pullRequest.updatedAt = world.now();
    if (changes.base !== undefined) await refreshMerges(world, pullRequest.repository, [pullRequest]);
    tell(world, actor, pullRequest, { action: 'edited', changes });
  });
}

/** What an edit replaces. */
function changesOf(pullRequest: PullRequest, { title, body, base }: PullRequestEdit): PullRequestChanges {
  return {
    ...(title !== undefined && title !== pullRequest.title && { title: pullRequest.title }),
    ...(body !== undefined && body !== pullRequest.body && { body: pullRequest.body }),
    ...(base !== undefined && base !== pullRequest.base.ref && { base: { ...pullRequest.base } }),
  };
}

function retarget({ repository, base, state }: PullRequest, ref: string): void {
  const field = { resource: 'PullRequest', field: 'base', code: 'invalid' } as const;
  if (state === 'closed')
    throw new Refusal(422, 'Cannot change the base branch of a closed pull request.', field);
  const tip = findBranch(repository, ref)?.commit;
  if (!tip) throw new Refusal(422, `base ${ref} is no branch`, field);
  base.ref = ref;
  base.sha = tip;
}

/** Closed without being merged. */
export async function closePullRequest(world: World, actor: Actor, pullRequest: PullRequest): Promise<void> {
  if (pullRequest.state === 'open') endPullRequest(world, pullRequest, { actor, merged: null });
}

/** A merged one, or one whose branch is gone, stays closed. */
export function reopenPullRequest(world: World, actor: Actor, pullRequest: PullRequest): Promise<void> {
  return inTurn(world, async () => {
    const { head, repository, state } = pullRequest;
    if (state === 'open') return;
    const tip = findBranch(head.repository, head.ref)?.commit;
    if (pullRequest.mergedAt !== null || tip !== head.sha) {
      const field = { resource: 'PullRequest', field: 'state', code: 'invalid' } as const;
      throw new Refusal(422, 'state cannot be changed. The pull request cannot be reopened.', field);
    }
    pullRequest.state = 'open';
    pullRequest.closedAt = null;
    pullRequest.updatedAt = world.now();
    await refreshMerges(world, repository, [pullRequest]);
    tell(world, actor, pullRequest, { action: 'reopened' });
  });
}

/** Turns a draft into a pull request that is ready for review, or back. */
export async function setDraft(
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  draft: boolean,
): Promise<void> {
  if (pullRequest.draft === draft) return;
  pullRequest.draft = draft;
  pullRequest.updatedAt = world.now();
  tell(world, actor, pullRequest, { action: draft ? 'converted_to_draft' : 'ready_for_review' });
}

type Told =
  | { readonly action: 'edited'; readonly changes: PullRequestChanges }
  | { readonly action: 'reopened' | 'converted_to_draft' | 'ready_for_review' };

function tell(world: World, actor: Actor, pullRequest: PullRequest, told: Told): void {
  announce(world, pullRequest.repository, actor, { name: 'pull_request', pullRequest, ...told });
}
