import { updateRefs } from '../../git/refs.ts';
import type { Actor } from '../../model/access/caller.ts';
import { findBranch } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { MergeMethod } from '../../model/repositories/repository.ts';
import { judgeMerge } from '../../model/rules/judge-merge.ts';
import type { World } from '../../model/world.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { takeNotice } from '../repositories/notice-pushes.ts';
import { composeMerge } from './compose-merge.ts';
import { endPullRequest } from './end-pull-request.ts';

export interface MergeRequest {
  /** Default: merge. */
  readonly method?: MergeMethod;
  /** What the head must still be. */
  readonly head?: string;
  readonly title?: string;
  readonly message?: string;
}

/**
 * Merges a pull request into its base; gives the commit that is the base's new tip. A Refusal says why not: 405
 * for what cannot be merged (closed, in conflict, against a rule), 409 for a head that has moved.
 */
export function mergePullRequest(
  world: World,
  actor: Actor,
  pullRequest: PullRequest,
  request: MergeRequest = {},
): Promise<string> {
  return inTurn(world, async () => {
    const { repository, head, base } = pullRequest;
    const { method = 'merge' } = request;
    refuse(pullRequest, actor, request, method);
    const tip = findBranch(repository, base.ref)?.commit;
    const merged = tip && (await composeMerge(world, actor, { pullRequest, method, tip, request }));
    if (!merged) throw new Refusal(405, 'Pull Request is not mergeable');
    await updateRefs(repository.folder, [{ ref: `${branchPrefix}${base.ref}`, to: merged, from: tip }]);
    base.sha = tip;
    endPullRequest(world, pullRequest, { actor, merged });
    if (repository.settings.deleteBranchOnMerge && head.repository === repository) {
      await updateRefs(repository.folder, [{ ref: `${branchPrefix}${head.ref}`, to: null }]);
    }
    await takeNotice(world, repository, actor);
    return merged;
  });
}

function refuse(pullRequest: PullRequest, actor: Actor, request: MergeRequest, method: MergeMethod): void {
  const { repository, head, state } = pullRequest;
  if (state === 'closed') throw new Refusal(405, 'Pull Request is not mergeable');
  if (request.head !== undefined && request.head !== head.sha) {
    throw new Refusal(409, 'Head branch was modified. Review and try the merge again.');
  }
  if (!repository.settings.mergeMethods.includes(method)) {
    throw new Refusal(405, `${method} merges are not allowed on this repository.`);
  }
  const [reason] = judgeMerge(pullRequest, actor);
  if (reason !== undefined) throw new Refusal(405, `Repository rule violations found\n\n${reason}`);
}
