import { expect, test } from '@jest/globals';
import { offersOf } from '../../../src/domain/listing/offers.ts';
import type { WaitingFor } from '../../../src/domain/records/run/waiting-for.ts';
import { renderRun } from '../../../src/render/run.ts';
import { plainStyle } from '../../../src/render/text/view.ts';
import { effect } from '../../support/builders.ts';
import { criterion, type LivedRun, livedRun, wanted } from '../../support/lived-runs.ts';

const view = { style: plainStyle, width: 100 };

function storyOf({ run }: LivedRun): string {
  return renderRun(run, { offers: offersOf(run, [], 'nothing'), leftOpen: [] }, view);
}

const both = ['ledger', 'payments'];
const prepared = livedRun([wanted('ledger'), wanted('payments')], { stages: 'two' })
  .deploy(both, 'succeeded', { step: 'prepare' })
  .next((at) => ({ kind: 'prepared', at }));

function waitsFor(change: Partial<WaitingFor>): LivedRun {
  const wait = { plan: null, reason: 'continue', modules: [], until: null, ...change } as const;
  return prepared.next(() => ({ kind: 'waits', waitingFor: [wait], problems: [] }));
}

test('a run between its stages tells since when, what it waits for, and how it goes on', () => {
  expect(`\n${storyOf(waitsFor({}))}\n`).toBe(`
Plan qa/2026-11-20-payments  prepared

Route     development → qa
Merged    2026-11-20 09:00:00 UTC by Ada <ada@example.com>
Started   2026-11-20 09:01:00 UTC by alice
Prepared  2026-11-20 09:04:00 UTC
Now       is prepared and waits for 'deployment-plans continue'

Application  Version        Action  State     Took
───────────────────────────────────────────────────
ledger       1.0.0 → 2.0.0  deploy  prepared  1 min
payments     1.0.0 → 2.0.0  deploy  prepared  1 min

Next  deployment-plans abort qa/2026-11-20-payments
      deployment-plans continue qa/2026-11-20-payments
`);
});

test('it tells until when its window is closed', () => {
  expect(storyOf(waitsFor({ reason: 'window', until: '2026-11-20T20:00:00Z' }))).toContain(
    'Now       waits for its time, until 2026-11-20 20:00 UTC\n',
  );
});

test('one that may go on says who said so, and offers it no more', () => {
  const continued = storyOf(prepared.next((at) => ({ kind: 'continued', by: 'bob', at })));
  expect(continued).toContain('Continued  2026-11-20 09:05:00 UTC by bob\n');
  expect(continued).not.toContain('deployment-plans continue');
});

test('one that ended tells both stages; the time between them does not count', () => {
  const ended = prepared
    .next((at) => ({ kind: 'continued', by: 'bob', at }))
    .next((at) => {
      const holder = { host: 'build-7', boot: 'b', namespace: 'n', pid: 1, startedAt: '1' };
      return { kind: 'activated', holder, at };
    })
    .deploy(both, 'succeeded', { step: 'activate' })
    .next((at) => ({ kind: 'completed', at }));
  const story = storyOf(ended);
  expect(story).toContain('Activated  2026-11-20 09:06:00 UTC\n');
  expect(story).toMatch(/ledger +1\.0\.0 → 2\.0\.0 +deploy +succeeded +2 min\n/);
});

test('a verified run tells each criterion and what its check found', () => {
  const criteria = [
    criterion('all smoke tests pass'),
    criterion('answers within 200 ms', { check: 'health' }),
    criterion('orders arrive', { check: null, state: 'open' }),
  ];
  const failed = livedRun([wanted('ledger')], { criteria })
    .deploy(['ledger'])
    .next(() => ({ kind: 'verifying' }))
    .next((at) => ({ kind: 'checked', index: 0, found: { state: 'met', reason: null, at } }))
    .next((at) => ({ kind: 'checked', index: 1, found: { state: 'unmet', reason: 'status 503', at } }))
    .next((at) => ({ kind: 'completed', at }));
  expect(storyOf(failed)).toContain(`
No.  Success                Check   State         Found
────────────────────────────────────────────────────────────
1    all smoke tests pass   smoke   met
2    answers within 200 ms  health  not met       status 503
3    orders arrive                  for a person
`);
  expect(storyOf(failed)).toContain('Cause    answers within 200 ms: status 503\n');
});

test('a try that failed before is told', () => {
  const again = livedRun([wanted('ledger')])
    .next((at) => ({ kind: 'started', application: 'ledger', effect: effect(), at }))
    .next((at) => ({
      kind: 'try-failed',
      application: 'ledger',
      end: { outcome: 'failed', reason: 'it ended with exit code 75', at },
    }));
  expect(storyOf(again)).toMatch(/ledger .* to be tried again/);
  const ended = again
    .next((at) => ({ kind: 'tried-again', application: 'ledger', effect: effect(), at }))
    .next((at) => ({
      kind: 'ended',
      application: 'ledger',
      end: { outcome: 'succeeded', reason: null, at },
    }));
  expect(storyOf(ended)).toMatch(/ledger .* succeeded .* 2 tries\n/);
});
