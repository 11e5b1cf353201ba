import type { ReleaseRepository } from '../../ports/release-repository.ts';
import { plansAt } from '../reading/merged-plans.ts';

/**
 * The blob of a plan at reviewed commits, null where it was not there. Only commits in the history of what is proposed
 * are looked at: one that a push has thrown away may be here by chance, and nobody could look it up.
 */
export async function approvedBlobs(
  repository: ReleaseRepository,
  {
    plan,
    head,
    commits,
  }: { readonly plan: string; readonly head: string; readonly commits: Iterable<string> },
): Promise<ReadonlyMap<string, string | null>> {
  const blobs = new Map<string, string | null>();
  for (const commit of new Set(commits)) {
    if (!(await repository.isAncestor(commit, head))) continue;
    blobs.set(commit, (await plansAt(repository, commit)).get(plan) ?? null);
  }
  return blobs;
}
