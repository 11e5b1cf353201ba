import { environmentBranch } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run/run.ts';
import type { MergedPullRequest } from '../../ports/reviewers.ts';
import type { AnnouncementSite } from './notification-ports.ts';

/** The pull request whose merge brought a run's plan; undefined after a push by hand. Rejects as the Forge does. */
export async function mergedBy(
  { reviewers }: Pick<AnnouncementSite, 'reviewers'>,
  { environment, mergeCommit }: Run,
): Promise<MergedPullRequest | undefined> {
  const question = { commit: mergeCommit, base: environmentBranch(environment) };
  return (await reviewers.mergedPullRequests([question])).get(mergeCommit);
}
