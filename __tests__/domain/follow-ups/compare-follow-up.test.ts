import { describe, expect, test } from '@jest/globals';
import { compareFollowUp } from '../../../src/domain/follow-ups/compare-follow-up.ts';
import type { FollowUpKind } from '../../../src/domain/follow-ups/follow-up-origin.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { effect, entry, later, operation, plan, run, time } from '../../support/builders.ts';

const tried = { startedAt: time, endedAt: later, outcome: 'succeeded', effect: effect() } as const;
const called = (application: string) => operation(application, { state: 'succeeded', tries: [tried] });
const ran = run('one', {
  status: 'aborted',
  operations: [called('shop'), called('ledger'), operation('audit', { state: 'skipped' })],
});

function compare(kind: FollowUpKind, ...written: readonly PlanEntry[]) {
  const merged = plan(['shop', 'ledger', 'audit'].map((application) => entry(application)));
  return compareFollowUp({ kind, run: ran, plan: merged, written: plan(written) });
}

describe('a follow-up that somebody else has written', () => {
  test('tells what a retry leaves out, and which versions are others', () => {
    const found = compare('retry', entry('shop', '3.0.0'), entry('ledger'));
    expect(found).toMatchObject({
      dropped: [{ application: 'audit', reason: 'application-not-in-source' }],
      adjusted: [{ application: 'shop', from: '2.0.0', to: '3.0.0' }],
      problems: [{ code: 'application-not-in-source', application: 'audit' }],
    });
  });

  test('tells of a backout what it leaves of all that was done', () => {
    expect(compare('backout', entry('shop', '1.0.0'))).toMatchObject({
      dropped: [{ application: 'ledger', reason: 'not-backed-out' }],
      adjusted: [],
      problems: [{ code: 'not-backed-out', severity: 'warning', application: 'ledger' }],
    });
  });
});
