import { expect, test } from '@jest/globals';
import { nothingExecuted } from '../../../src/action/execution/outcome/executed.ts';
import { executedOutcome } from '../../../src/action/execution/outcome/executed-outcome.ts';
import { joinedOutcome } from '../../../src/action/modes/joined-outcome.ts';
import type { Outcome } from '../../../src/action/outcome.ts';
import { longestSummary } from '../../../src/action/reporting/longest-summary.ts';
import { runOf } from '../../render/stories.ts';

const taken = 1_048_576;

const judged: Outcome = {
  subject: { verdict: 'pass', environment: 'qa', plan: 'one', status: 'open', pullRequest: 7 },
  ...{ problems: [], lines: ['one is fine'], summary: 'x'.repeat(longestSummary), failure: 'two is not' },
  ...{ details: { dryRun: false }, detailsInShort: { dryRun: false } },
};

test('GitHub takes what was executed and what was judged together, however much both are', () => {
  const runs = Array.from({ length: 5_000 }, (_, index) =>
    runOf({ plan: `plan-${index}`, reason: 'é'.repeat(200) }),
  );
  const executed = executedOutcome({ ...nothingExecuted, runs }, { dryRun: false, bearsWrong: true });
  expect(Buffer.byteLength(executed.summary ?? '')).toBeGreaterThan(100_000);
  expect(Buffer.byteLength(joinedOutcome(executed, judged).summary ?? '')).toBeLessThan(taken);
});

test('the verdicts are what the step is about, and nothing that was said is lost', () => {
  const silent: Outcome = { ...judged, subject: null, summary: null, failure: null, lines: ['1 started'] };
  expect(joinedOutcome(silent, judged)).toEqual({
    ...judged,
    lines: ['1 started', 'one is fine'],
    details: { dryRun: false, execution: { dryRun: false } },
    detailsInShort: { dryRun: false, execution: { dryRun: false } },
  });
  const failed = { ...silent, failure: 'nothing was started' };
  expect(joinedOutcome(failed, judged).failure).toBe('nothing was started; two is not');
  expect(joinedOutcome(silent, silent)).toMatchObject({ summary: null, failure: null });
});
