import { problemToJson } from '../codec/problem.ts';
import { runToJson } from '../codec/records/run.ts';
import { offersOf } from '../domain/listing/offers.ts';
import { renderProblems } from '../render/problems.ts';
import { renderRun } from '../render/run.ts';
import type { ExecutionReport } from '../usecases/execution/execute.ts';
import type { Answer } from './answer.ts';

/** The runs that were started, ended or found waiting, and what could not be done. */
export function executionAnswer(
  exitCode: number,
  environment: string | null,
  report: ExecutionReport,
): Answer {
  const { runs } = report;
  const problems = [...report.lost, ...report.wrong];
  return {
    exitCode,
    json: {
      environment,
      runs: runs.map(runToJson),
      ...(problems.length > 0 && { problems: problems.map(problemToJson) }),
    },
    text: (view) => {
      const stories = runs.map((run) => renderRun(run, offersOf(run), view));
      const parts = [...stories, renderProblems(problems, new Map(), view)].filter((part) => part !== '');
      return parts.length === 0 ? 'Nothing to do.' : parts.join('\n\n');
    },
  };
}
