import type { Actor } from '../../model/access/caller.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { inTurn } from '../in-turn.ts';
import { openIssue } from '../issues/open-issue.ts';
import { bringHeads } from './bring-heads.ts';
import { checkNewPullRequest } from './check-new-pull-request.ts';
import { refreshMerges } from './refresh-merges.ts';

export interface NewPullRequest {
  readonly repository: Repository;
  readonly title: string;
  readonly body?: string | null;
  /** A branch of the repository, or of a fork of it. */
  readonly head: { readonly repository?: Repository; readonly ref: string };
  /** Short name of a branch. */
  readonly base: string;
  readonly draft?: boolean;
}

/** Opens a pull request; a Refusal says why not. */
export function openPullRequest(world: World, actor: Actor, wanted: NewPullRequest): Promise<PullRequest> {
  return inTurn(world, async () => {
    const pullRequest = await create(world, actor, wanted);
    await complete(world, actor, wanted.repository, [pullRequest]);
    return pullRequest;
  });
}

/** Opens many of one repository, with as few processes as for one. */
export function openPullRequests(
  world: World,
  actor: Actor,
  repository: Repository,
  wanted: readonly Omit<NewPullRequest, 'repository'>[],
): Promise<PullRequest[]> {
  return inTurn(world, async () => {
    const created: PullRequest[] = [];
    for (const one of wanted) created.push(await create(world, actor, { ...one, repository }));
    await complete(world, actor, repository, created);
    return created;
  });
}

async function create(world: World, actor: Actor, wanted: NewPullRequest): Promise<PullRequest> {
  const { repository, draft = false } = wanted;
  const { source, head, base } = await checkNewPullRequest(actor, wanted);
  const pullRequest: PullRequest = {
    kind: 'pull-request',
    ...openIssue(world, actor, { ...wanted, nodeKind: 'PR' }),
    draft,
    head: { repository: source, ref: wanted.head.ref, sha: head },
    base: { ref: wanted.base, sha: base },
    mergeable: null,
    mergeCommit: null,
    mergedAt: null,
    mergedBy: null,
    reviews: [],
    requestedReviewers: new Set(),
    requestedTeams: new Set(),
  };
  repository.pullRequests.set(pullRequest.number, pullRequest);
  return pullRequest;
}

async function complete(
  world: World,
  actor: Actor,
  repository: Repository,
  pullRequests: readonly PullRequest[],
): Promise<void> {
  await bringHeads(repository, pullRequests);
  await refreshMerges(world, repository, pullRequests);
  for (const pullRequest of pullRequests) {
    announce(world, repository, actor, { name: 'pull_request', action: 'opened', pullRequest });
  }
}
