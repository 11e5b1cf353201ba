import { isAncestor, mergeBaseOf } from '../../git/commits.ts';
import type { Actor } from '../../model/access/caller.ts';
import { findBranch } from '../../model/lookups.ts';
import type { PullRequest } from '../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';
import { inTurn } from '../in-turn.ts';
import { Refusal } from '../refusal.ts';
import { bringHead } from './bring-head.ts';
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
    const { repository, number, head } = pullRequest;
    await bringHead(repository, number, head);
    repository.pullRequests.set(number, pullRequest);
    await refreshMerges(world, repository, [pullRequest]);
    announce(world, repository, actor, { name: 'pull_request', action: 'opened', pullRequest });
    return pullRequest;
  });
}

async function create(world: World, actor: Actor, wanted: NewPullRequest): Promise<PullRequest> {
  const { repository, title, body = null, draft = false } = wanted;
  refuseWorkflow(repository, actor);
  const source = wanted.head.repository ?? repository;
  const head = findBranch(source, wanted.head.ref)?.commit;
  const base = findBranch(repository, wanted.base)?.commit;
  if (!head) throw fieldRefusal('head', 'invalid', `head ${wanted.head.ref} is no branch`);
  if (!base) throw fieldRefusal('base', 'invalid', `base ${wanted.base} is no branch`);
  refuseDouble(wanted, source);
  await refuseEmpty(wanted, source, { head, base });
  const now = world.now();
  repository.lastNumber += 1;
  return {
    kind: 'pull-request',
    ...world.identifiers.next('PR'),
    number: repository.lastNumber,
    repository,
    author: actor.account,
    title,
    body,
    state: 'open',
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
    createdAt: now,
    updatedAt: now,
    closedAt: null,
  };
}

/** https://docs.github.com/en/repositories/managing-your-repositorys-settings-and-features/enabling-features-for-your-repository/managing-github-actions-settings-for-a-repository */
function refuseWorkflow({ settings }: Repository, { token }: Actor): void {
  if (token?.kind !== 'workflow' || settings.workflowsMayOpenPullRequests) return;
  throw new Refusal(403, 'GitHub Actions is not permitted to create or approve pull requests.');
}

function refuseDouble({ repository, head, base }: NewPullRequest, source: Repository): void {
  const double = [...repository.pullRequests.values()].some(
    (other) =>
      other.state === 'open' &&
      other.head.repository === source &&
      other.head.ref === head.ref &&
      other.base.ref === base,
  );
  if (!double) return;
  const label = `${source.owner.login}:${head.ref}`;
  throw new Refusal(422, `A pull request already exists for ${label}.`, resource('head', 'custom'));
}

async function refuseEmpty(
  { head: { ref }, base: baseRef }: NewPullRequest,
  source: Repository,
  { head, base }: { readonly head: string; readonly base: string },
): Promise<void> {
  // A fork may lack newer commits of the base; then the head is not contained in them either.
  if (await isAncestor(source.folder, head, base)) {
    throw fieldRefusal('base', 'custom', `No commits between ${baseRef} and ${ref}`);
  }
  if (source.parent === null && (await mergeBaseOf(source.folder, head, base)) === null) {
    throw fieldRefusal('base', 'custom', `The ${ref} branch has no history in common with ${baseRef}`);
  }
}

function fieldRefusal(field: string, code: 'invalid' | 'custom', message: string): Refusal {
  return new Refusal(422, message, resource(field, code));
}

function resource(field: string, code: 'invalid' | 'custom') {
  return { resource: 'PullRequest', field, code };
}
