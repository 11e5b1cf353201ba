import { changedFiles } from '../git/changed-files.ts';
import type { Commit } from '../git/commits.ts';
import { readCommitsBetween } from '../git/commits.ts';
import type { PullRequest } from '../model/pull-requests/pull-request.ts';
import type { PullRequestSize } from './shapes/pull-request-shape.ts';

/** What a pull request consists of, as git sees it. */
export async function pullRequestSize(pullRequest: PullRequest): Promise<PullRequestSize> {
  const { repository, base, head } = pullRequest;
  const [files, commits] = await Promise.all([
    changedFiles(repository.folder, base.sha, head.sha),
    pullRequestCommits(pullRequest),
  ]);
  return { files, commits: commits.length };
}

/** Oldest first. */
export function pullRequestCommits({ repository, base, head }: PullRequest): Promise<Commit[]> {
  return readCommitsBetween(repository.folder, base.sha, head.sha);
}
