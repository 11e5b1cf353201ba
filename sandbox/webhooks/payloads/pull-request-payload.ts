import { changedFiles } from '../../git/changed-files.ts';
import { readCommits } from '../../git/commits.ts';
import type { PullRequestChanges, PullRequestHappening } from '../../model/event.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { fullPullRequest } from '../../rest/shapes/pull-request-shape.ts';
import type { Addresses } from '../../server/addresses.ts';
import type { Payload } from './payload.ts';
import { textChanges } from './text-changes.ts';

/** https://docs.github.com/en/webhooks/webhook-events-and-payloads#pull_request, without its envelope. */
export function pullRequestPayload(addresses: Addresses, happening: PullRequestHappening): Payload {
  const { pullRequest, action } = happening;
  const { repository, number } = pullRequest;
  const shape = fullPullRequest(addresses, pullRequest, { commits: 0, files: [] });
  const [base, head] = [pullRequest.base.sha, pullRequest.head.sha];
  return async () => ({
    action,
    number,
    ...(happening.action === 'synchronize' && { before: happening.before, after: happening.after }),
    ...(happening.action === 'edited' && { changes: changesShape(happening.changes) }),
    pull_request: { ...shape, ...(await sizeBetween(repository, base, head)) },
  });
}

async function sizeBetween({ folder }: Repository, base: string, head: string) {
  const [files, commits] = await Promise.all([
    changedFiles(folder, base, head),
    readCommits(folder, [`${base}..${head}`]),
  ]);
  return {
    commits: commits.length,
    additions: files.reduce((sum, { additions }) => sum + additions, 0),
    deletions: files.reduce((sum, { deletions }) => sum + deletions, 0),
    changed_files: files.length,
  };
}

/** What was there before, for each thing that changed. */
function changesShape({ base, ...texts }: PullRequestChanges) {
  return {
    ...textChanges(texts),
    ...(base && { base: { ref: { from: base.ref }, sha: { from: base.sha } } }),
  };
}
