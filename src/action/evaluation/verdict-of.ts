import type { PlanReport } from '../../domain/pull-requests/plan-report.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/publish-reports.ts';

/** A verdict on what is there no more is none. */
export function verdictOf({ kind, report }: EvaluatedPullRequest): PlanReport['verdict'] {
  return kind === 'moved' ? 'unknown' : report.verdict;
}

/** Whether everything that stands in the report is to be read on the pull request. */
export function isPublished({ kind, problems, untried }: EvaluatedPullRequest, dryRun: boolean): boolean {
  return kind === 'published' && problems.length === 0 && untried.length === 0 && !dryRun;
}

/** Whether evidence was missing, which the pull request says as well. */
export function isUnjudged({ kind, report }: EvaluatedPullRequest): boolean {
  return kind === 'published' && report.verdict === 'unknown';
}
