import { countsInWords } from '../../render/in-words/counts-in-words.ts';
import type { EvaluatedPullRequest } from '../../usecases/pull-requests/publish-reports.ts';
import { verdictOf } from './verdict-of.ts';

const verdicts = { pass: 'passes', fail: 'fails', unknown: 'could not be judged' } as const;

/** What became of one pull request, for the log: `#7, plan qa/41: fails (2 errors); wrote status, comment`. */
export function evaluationLine(evaluated: EvaluatedPullRequest, dryRun: boolean): string {
  const { pullRequest, report } = evaluated;
  const plan = report.plan === null ? `no single plan for ${report.environment}` : planOf(evaluated);
  const verdict = `${verdicts[verdictOf(evaluated)]} (${countsInWords(report.problems)})`;
  return `#${pullRequest.number}, ${plan}: ${verdict}; ${writtenInWords(evaluated, dryRun)}`;
}

function planOf({ report }: EvaluatedPullRequest): string {
  return `plan ${report.environment}/${report.plan}`;
}

/** What was written there. */
export function writtenInWords({ kind, written }: EvaluatedPullRequest, dryRun: boolean): string {
  if (kind === 'closed') return 'nothing written, it is closed';
  if (kind === 'moved') return 'nothing written, it has moved meanwhile';
  if (dryRun) return 'nothing written, as was asked';
  return written.length === 0 ? 'nothing new to write' : `wrote ${written.join(', ')}`;
}
