import type { Actor } from '../../model/access/caller.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';

/** Closes a pull request, merged when a commit says so, and tells of it. */
export function endPullRequest(
  world: World,
  pullRequest: PullRequest,
  { actor, merged }: { readonly actor: Actor; readonly merged: string | null },
): void {
  const now = world.now();
  pullRequest.state = 'closed';
  pullRequest.closedAt = now;
  pullRequest.updatedAt = now;
  pullRequest.mergeable = null;
  if (merged !== null) {
    pullRequest.mergedAt = now;
    pullRequest.mergedBy = actor.account;
    pullRequest.mergeCommit = merged;
  }
  announce(world, pullRequest.repository, actor, { name: 'pull_request', action: 'closed', pullRequest });
}
