import { problemToJson } from '../../codec/answers/problem.ts';
import type { Evaluation } from '../../usecases/pull-requests/evaluate.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/publish-reports.ts';
import type { Outcome, Subject } from '../outcome.ts';
import { evaluationInShort, evaluationToJson } from './evaluation-json.ts';
import { evaluationLine } from './evaluation-line.ts';
import { evaluationSummary } from './evaluation-summary.ts';
import { type EvaluationContext, jobFailure } from './job-failure.ts';
import { isPublished, isUnjudged, verdictOf } from './verdict-of.ts';

/** What a step says that has judged pull requests. */
export function evaluationOutcome(evaluation: Evaluation, context: EvaluationContext): Outcome {
  const { pullRequests, problems } = evaluation;
  const { dryRun } = context;
  const asked = pullRequests.filter(({ pullRequest }) => evaluation.asked.has(pullRequest.number));
  const shownHere = pullRequests.filter(
    (it) => isUnjudged(it) || (asked.includes(it) && !isPublished(it, dryRun)),
  );
  const unwritten = pullRequests.flatMap((it) => it.problems);
  const frame = { dryRun, asked: [...evaluation.asked], problems: problems.map(problemToJson) };
  return {
    subject: subjectOf(asked),
    problems: [...problems, ...unwritten, ...shownHere.flatMap(({ report }) => report.problems)],
    lines: pullRequests.map((it) => evaluationLine(it, dryRun)),
    summary: evaluationSummary(evaluation, dryRun),
    details: { ...frame, pullRequests: pullRequests.map(evaluationToJson) },
    detailsInShort: { ...frame, pullRequests: pullRequests.map(evaluationInShort) },
    failure: jobFailure(evaluation, context),
  };
}

/** The one open pull request that the job is about. */
function subjectOf(asked: readonly EvaluatedPullRequest[]): Subject | null {
  const [one, ...others] = asked.filter(({ kind }) => kind !== 'closed');
  if (one === undefined || others.length > 0) return null;
  const { environment, plan } = one.report;
  const status = plan === null ? null : 'open';
  return { verdict: verdictOf(one), environment, plan, status, pullRequest: one.pullRequest.number };
}
