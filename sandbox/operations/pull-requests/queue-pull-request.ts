import { updateRefs } from '../../git/refs.ts';
import type { Actor } from '../../model/access/caller.ts';
import { findBranch } from '../../model/lookups.ts';
import type { MergeGroup } from '../../model/pull-requests/merge-group.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { takeNotice } from '../repositories/notice-pushes.ts';
import { composeMerge } from './compose-merge.ts';

/**
 * Puts a pull request into the merge queue of its base, alone in its group: the merge is made on a branch of its own
 * and its checks are asked for. What comes of them is up to whoever runs the sandbox.
 * https://docs.github.com/en/repositories/configuring-branches-and-merges-in-your-repository/configuring-pull-request-merges/managing-a-merge-queue
 */
export function queuePullRequest(world: World, actor: Actor, pullRequest: PullRequest): Promise<MergeGroup> {
  return inTurn(world, async () => {
    const { repository, base, number } = pullRequest;
    const tip = findBranch(repository, base.ref)?.commit;
    const parts = { pullRequest, method: 'merge', request: {} } as const;
    const merged = tip && (await composeMerge(world, actor, { ...parts, tip }));
    if (!merged) throw new Refusal(405, 'Pull Request is not mergeable');
    const headRef = `${branchPrefix}gh-readonly-queue/${base.ref}/pr-${number}-${tip}`;
    await updateRefs(repository.folder, [{ ref: headRef, to: merged }]);
    await takeNotice(world, repository, actor);
    const baseRef = `${branchPrefix}${base.ref}`;
    const group = { pullRequest, headRef, headSha: merged, baseRef, baseSha: tip };
    announce(world, repository, actor, { name: 'merge_group', action: 'checks_requested', group });
    return group;
  });
}
