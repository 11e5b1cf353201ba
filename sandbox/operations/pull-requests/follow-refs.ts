import { runGit } from '../../git/run-git.ts';
import type { Actor } from '../../model/access/caller.ts';
import { noCommit } from '../../model/event.ts';
import { findBranch } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { RefChange } from '../../model/rules/judge-push.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { bringHeads } from './bring-heads.ts';
import { dismissStaleReviews } from './dismiss-stale-reviews.ts';
import { endPullRequest } from './end-pull-request.ts';
import { refreshMerges } from './refresh-merges.ts';

/** What changed branches mean for open pull requests: new heads, closed without a branch, merged by a push. */
export async function followRefs(
  world: World,
  repository: Repository,
  changes: readonly RefChange[],
  actor: Actor,
): Promise<void> {
  const affected = new Map<Repository, Set<PullRequest>>();
  for (const { ref, before, after } of changes) {
    if (!ref.startsWith(branchPrefix)) continue;
    const branch = ref.slice(branchPrefix.length);
    const heads = openPullRequests(world).filter(
      ({ head }) => head.repository === repository && head.ref === branch,
    );
    const based = openPullRequests(world).filter(
      (pullRequest) => pullRequest.repository === repository && pullRequest.base.ref === branch,
    );
    for (const pullRequest of heads) await followHead(world, pullRequest, { before, after, actor });
    for (const pullRequest of based)
      if (after === noCommit) endPullRequest(world, pullRequest, { actor, merged: null });
    await endMerged(world, based, { before, after, actor });
    for (const pullRequest of [...heads, ...based]) {
      const known = affected.get(pullRequest.repository) ?? new Set();
      affected.set(pullRequest.repository, known.add(pullRequest));
    }
  }
  for (const [home, pullRequests] of affected) {
    const open = [...pullRequests].filter(({ state }) => state === 'open');
    await refreshMerges(world, home, open);
  }
}

function openPullRequests({ repositories }: World): PullRequest[] {
  const all = [...repositories.values()].flatMap(({ pullRequests }) => [...pullRequests.values()]);
  return all.filter(({ state }) => state === 'open');
}

interface Move {
  readonly before: string;
  readonly after: string;
  readonly actor: Actor;
}

async function followHead(world: World, pullRequest: PullRequest, { after, actor }: Move): Promise<void> {
  const { repository, head, base } = pullRequest;
  if (after === noCommit) {
    endPullRequest(world, pullRequest, { actor, merged: null });
    return;
  }
  if (head.sha === after) return;
  const before = head.sha;
  head.sha = after;
  base.sha = findBranch(repository, base.ref)?.commit ?? base.sha;
  pullRequest.updatedAt = world.now();
  await bringHeads(repository, [pullRequest]);
  announce(world, repository, actor, {
    name: 'pull_request',
    action: 'synchronize',
    pullRequest,
    before,
    after,
  });
  dismissStaleReviews(world, actor, pullRequest);
}

/** A push that brings a head's commits into the base merges its pull request. */
async function endMerged(
  world: World,
  pullRequests: readonly PullRequest[],
  { before, after, actor }: Move,
): Promise<void> {
  const open = pullRequests.filter(({ state }) => state === 'open');
  const [first] = open;
  if (first === undefined || before === noCommit || after === noCommit) return;
  const output = await runGit(first.repository.folder, ['rev-list', `${before}..${after}`]);
  const arrived = new Set(output.split('\n'));
  for (const pullRequest of open) {
    if (arrived.has(pullRequest.head.sha)) endPullRequest(world, pullRequest, { actor, merged: after });
  }
}
