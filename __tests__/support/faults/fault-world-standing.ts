import type { CheckOutput } from '../../../sandbox/model/commits/check-run.ts';
import type { CommitStatus } from '../../../sandbox/model/commits/commit-status.ts';
import type { PullRequest } from '../../../sandbox/model/pull-requests/pull-request.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { commentMarker } from '../../../src/domain/pull-requests/published-names.ts';
import { checksOn, commentsOn, statusOn } from '../github-world/github-world-standing.ts';

/** What people see of ours on a pull request, without ids and times. */
export interface Standing {
  readonly status: Pick<CommitStatus, 'state' | 'description' | 'targetUrl'> | null;
  /** The newest check run on the head. */
  readonly check: { readonly conclusion: string | null; readonly output: CheckOutput } | null;
  readonly comments: readonly string[];
}

export type Standings = Readonly<Record<number, Standing>>;

export function standingOn(pullRequest: PullRequest): Standing {
  const status = statusOn(pullRequest);
  const check = checksOn(pullRequest).at(-1);
  return {
    status:
      status === undefined
        ? null
        : { state: status.state, description: status.description, targetUrl: status.targetUrl },
    check: check === undefined ? null : { conclusion: check.conclusion, output: check.output },
    comments: commentsOn(pullRequest)
      .map(({ body }) => body)
      .filter((body) => body.startsWith(commentMarker)),
  };
}

/** Remembers all that was ever said in a repository; gives what brings it back to that. */
export function rememberSayings({ statuses, checkSuites, comments }: Repository): () => void {
  const saidStatuses = [...statuses];
  const saidComments = [...comments.values()].map((comment) => ({ comment, facts: { ...comment } }));
  const saidChecks = checkSuites.map((suite) => ({
    suite,
    runs: suite.runs.map((run) => ({ run, facts: { ...run } })),
  }));
  return () => {
    statuses.splice(0, statuses.length, ...saidStatuses);
    comments.clear();
    for (const { comment, facts } of saidComments) comments.set(comment.id, Object.assign(comment, facts));
    checkSuites.splice(0, checkSuites.length, ...saidChecks.map(({ suite }) => suite));
    for (const { suite, runs } of saidChecks) {
      suite.runs.splice(0, suite.runs.length, ...runs.map(({ run, facts }) => Object.assign(run, facts)));
    }
  };
}
