import { expect, test } from '@jest/globals';
import type { Problem, ProblemCode, Severity } from '../../../src/domain/problem.ts';
import type { PlanReport } from '../../../src/domain/pull-requests/plan-report.ts';
import { type StatusSummary, statusSummary } from '../../../src/domain/pull-requests/status-summary.ts';
import { fullReport } from '../../support/plan-reports.ts';

function summaryOf(verdict: PlanReport['verdict'], ...found: [ProblemCode, Severity][]): StatusSummary {
  const problems: Problem[] = found.map(([code, severity]) => ({ code, severity, message: 'm' }));
  return statusSummary({ ...fullReport, verdict, problems });
}

const digest = 'b10bb10bb10b';

test.each<[string, StatusSummary, Partial<StatusSummary>]>([
  ['a good plan', summaryOf('pass', ['would-wait', 'notice']), { verdict: 'pass', errors: 0, warnings: 0 }],
  [
    'warnings',
    summaryOf('pass', ['conflict-reference', 'warning']),
    { verdict: 'pass', errors: 0, warnings: 1 },
  ],
  [
    'collisions alone',
    summaryOf('fail', ['conflict-same-module', 'error']),
    { verdict: 'fail', errors: 1, warnings: 0 },
  ],
  [
    'more than collisions',
    summaryOf('fail', ['conflict-same-module', 'error'], ['tag-not-found', 'error']),
    { verdict: 'fail', failsOtherwise: true, errors: 1, warnings: 0 },
  ],
  [
    'no verdict, so it still counts for others',
    summaryOf('unknown', ['source-unreachable', 'error']),
    { verdict: 'unknown', errors: 1, warnings: 0 },
  ],
])('%s', (_, summary, expected) => {
  expect(summary).toEqual({ failsOtherwise: false, digest, ...expected });
});

test('without a plan there is no digest', () => {
  expect(statusSummary({ ...fullReport, blob: null }).digest).toBeNull();
});
