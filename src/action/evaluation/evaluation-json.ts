import { problemToJson } from '../../codec/answers/problem.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/publish-reports.ts';
import { verdictOf } from './verdict-of.ts';

type Json = Readonly<Record<string, unknown>>;

/** One pull request in the output `result`; documented in docs/action.md. */
export function evaluationToJson(evaluated: EvaluatedPullRequest): Json {
  const { report, problems } = evaluated;
  return {
    ...evaluationInShort(evaluated),
    problems: report.problems.map(problemToJson),
    operations: report.operations,
    unwritten: problems.map(problemToJson),
  };
}

/** The same where there are too many for all of it. */
export function evaluationInShort(evaluated: EvaluatedPullRequest): Json {
  const { pullRequest, report, kind, written } = evaluated;
  const { environment, plan, source, head, draft } = report;
  return {
    pullRequest: pullRequest.number,
    ...{ environment, plan, source, head, draft },
    verdict: verdictOf(evaluated),
    state: kind,
    written,
  };
}
