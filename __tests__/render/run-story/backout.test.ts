import { describe, expect, test } from '@jest/globals';
import { offersOf } from '../../../src/domain/listing/offers.ts';
import { renderRun } from '../../../src/render/run.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { type LivedRun, livedRun, wanted } from '../../support/lived-runs.ts';

const view = { style: plainStyle, width: 100 };

function storyOf({ run }: LivedRun, contacts: readonly string[] = []): string {
  return renderRun(run, { offers: offersOf(run, [], 'nothing'), leftOpen: [], contacts }, view);
}

/** The second of three has failed, and the run is undone for that. */
const failing = livedRun([wanted('audit', null), wanted('ledger'), wanted('payments'), wanted('orders')], {
  backout: 'automatic',
})
  .deploy(['audit', 'ledger'])
  .deploy(['payments'], 'failed')
  .next(() => ({
    kind: 'skipped',
    applications: ['orders'],
    reason: 'an operation before it did not succeed',
  }))
  .next(() => ({ kind: 'backing-out' }));

test('a run that was undone tells the cause, each operation, its backout and what is next', () => {
  const undone = failing
    .deploy(['payments'], 'succeeded', { step: 'backout' })
    .deploy(['ledger'], 'succeeded', { step: 'backout' })
    .next((at) => ({ kind: 'completed', at }));
  expect(`\n${storyOf(undone)}\n`).toBe(`
Plan qa/2026-11-20-payments  aborted by the system

Cause    payments: it ended with exit code 1
Backout  automatic: 2 of 3 backed out, 1 left
Route    development → qa
Merged   2026-11-20 09:00:00 UTC by Ada <ada@example.com>
Started  2026-11-20 09:01:00 UTC by alice
Ended    2026-11-20 09:12:00 UTC, after 11 min

Application  Version        Action  State       Took   Remarks
────────────────────────────────────────────────────────────────────────────────────────────────────
audit        new → 2.0.0    deploy  succeeded   1 min  left as it is: it was deployed for the first
                                                       time, so there is no version before it
ledger       1.0.0 → 2.0.0  deploy  backed out  1 min  back at 1.0.0
payments     1.0.0 → 2.0.0  deploy  backed out  1 min  it ended with exit code 1; back at 1.0.0
orders       1.0.0 → 2.0.0  deploy  skipped            an operation before it did not succeed

Next  deployment-plans retry qa/2026-11-20-payments
`);
});

test('one that is being undone tells how far that is', () => {
  const story = storyOf(failing.deploy(['payments'], 'succeeded', { step: 'backout' }));
  expect(story).toContain('Plan qa/2026-11-20-payments  backing out\n');
  expect(story).toContain('Backout  automatic: 1 of 3 backed out, 1 left, 1 to come\n');
  expect(story).toMatch(/ledger .* succeeded .* is to go back to 1\.0\.0\n/);
});

test('a backout that failed is escalated: in the status, by its problems, with the contacts of the plan', () => {
  const stuck = failing
    .deploy(['payments'], 'failed', { step: 'backout' })
    .deploy(['ledger'], 'unknown', { step: 'backout', reason: 'it was ended by its time limit' })
    .next((at) => ({ kind: 'completed', at }));
  const story = storyOf(stuck, ['Ada, release manager (ada@example.com)']);
  expect(story).toContain('aborted by the system, not all of it could be taken back\n');
  expect(story).toContain('Backout   automatic: 0 of 3 backed out, 1 failed, 1 unknown, 1 left\n');
  expect(story).toContain('Contacts  Ada, release manager (ada@example.com)\n');
  expect(story).toMatch(/ledger .* backout unknown /);
  expect(story).toMatch(/payments .* backout failed /);
  expect(story).toContain('error backout-failed\n  ledger could not be taken back from 2.0.0 to 1.0.0: ');
  expect(story.split('\n').length).toBeLessThanOrEqual(40);
});

describe('how a run is undone is told of', () => {
  const one = (backout?: 'automatic' | 'manual') =>
    livedRun([wanted('ledger')], backout === undefined ? {} : { backout });
  const ended = (run: LivedRun) => run.next((at) => ({ kind: 'completed', at }));
  const stopped = (run: LivedRun) =>
    ended(
      run
        .next(() => ({ kind: 'aborting', by: 'operator', reason: 'bob asked for it' }))
        .next(() => ({ kind: 'skipped', applications: ['ledger'], reason: 'it was stopped' })),
    );

  test.each<[string, LivedRun, string]>([
    ['one that is under way', one('automatic'), 'automatic, should it not succeed'],
    ['one that was stopped in time', stopped(one('automatic')), 'automatic: nothing had to be undone'],
    [
      'one by another plan',
      ended(one('manual').deploy(['ledger'], 'failed')),
      'manual: by a plan of its own',
    ],
  ])('%s', (_, run, words) => {
    expect(storyOf(run)).toContain(`Backout  ${words}\n`);
  });

  test.each<[string, LivedRun]>([
    ['one that never is', ended(one().deploy(['ledger'], 'failed'))],
    ['one that went well', ended(one('automatic').deploy(['ledger']))],
  ])('%s: not at all', (_, run) => {
    expect(storyOf(run)).not.toContain('Backout');
  });
});

test('a run that nobody has undone tells how to go back', () => {
  const lived = livedRun([wanted('ledger')])
    .deploy(['ledger'], 'failed')
    .next((at) => ({ kind: 'completed', at }));
  expect(storyOf(lived)).toContain('To go back  deployment-plans backout qa/2026-11-20-payments');
  const first = livedRun([wanted('ledger', null)])
    .deploy(['ledger'], 'failed')
    .next((at) => ({ kind: 'completed', at }));
  expect(storyOf(first)).not.toContain('backout');
});
