import { isAncestor } from '../../../git/commits.ts';
import { findBranch } from '../../../model/lookups.ts';
import type { PullRequest } from '../../../model/pull-requests/pull-request.ts';
import type { Repository } from '../../../model/repositories/repository.ts';
import type { Serving } from '../../reading/serving.ts';
import { listPullRequests, type PullRequestsArguments } from '../repositories/list-pull-requests.ts';

export type AssociatedArguments = Pick<
  PullRequestsArguments,
  'first' | 'last' | 'after' | 'before' | 'orderBy'
>;

/**
 * The pull requests that have a commit, or whose merge it is: merged ones, and of a commit that is not in the default
 * branch also open ones.
 * https://docs.github.com/en/rest/commits/commits#list-pull-requests-associated-with-a-commit
 */
export async function listAssociated(
  serving: Serving,
  repository: Repository,
  { oid, args }: { readonly oid: string; readonly args: AssociatedArguments },
): Promise<readonly PullRequest[]> {
  const trunk = findBranch(repository, repository.defaultBranch)?.commit ?? null;
  const isInTrunk = trunk !== null && (await isAncestor(repository.folder, oid, trunk));
  const states = isInTrunk ? (['MERGED'] as const) : (['MERGED', 'OPEN'] as const);
  const candidates = listPullRequests(repository, { ...args, states });
  const belongs = await Promise.all(candidates.map((one) => has(serving, one, oid)));
  return candidates.filter((_, index) => belongs[index]);
}

async function has(
  serving: Serving,
  { repository, base, head, mergedAt, mergeCommit }: PullRequest,
  oid: string,
): Promise<boolean> {
  if (mergedAt !== null && mergeCommit === oid) return true;
  return (await serving.readerOf(repository).commitsBetween(base.sha, head.sha)).includes(oid);
}
