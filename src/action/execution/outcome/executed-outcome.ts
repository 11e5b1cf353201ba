import { hasErrors, type Problem } from '../../../domain/problem.ts';
import { countsInWords } from '../../../render/in-words/counts-in-words.ts';
import { renderStartedRuns } from '../../../render/started-runs.ts';
import type { Outcome } from '../../outcome.ts';
import { longestExecutedSummary } from '../../reporting/longest-summary.ts';
import { type Executed, problemsOf } from './executed.ts';
import { executedInShort, executedToJson } from './executed-json.ts';
import { executedLines, startedRunsOf } from './executed-lines.ts';

/**
 * What a step says that has started runs, or settled them. What is wrong in the repository fails the job unless it
 * was started by an event that is about more than this.
 */
export function executedOutcome(
  executed: Executed,
  { dryRun, bearsWrong }: { readonly dryRun: boolean; readonly bearsWrong: boolean },
): Outcome {
  const { wrong } = executed;
  const problems = problemsOf({ ...executed, wrong: bearsWrong ? wrong.map(asWarning) : wrong });
  const frame = { dryRun };
  return {
    subject: null,
    problems,
    lines: executedLines(executed),
    summary: renderStartedRuns(startedRunsOf(executed), { limit: longestExecutedSummary }),
    details: { ...frame, ...executedToJson(executed) },
    detailsInShort: { ...frame, ...executedInShort(executed) },
    failure: leftUndone(problems),
  };
}

/** A job that could not do everything is red, so that somebody looks. */
export function leftUndone(problems: readonly Problem[]): string | null {
  return hasErrors(problems)
    ? `not everything could be started or settled: ${countsInWords(problems)}`
    : null;
}

/** What a job tells that is not about it. */
export function asWarning(problem: Problem): Problem {
  return problem.severity === 'error' ? { ...problem, severity: 'warning' } : problem;
}
