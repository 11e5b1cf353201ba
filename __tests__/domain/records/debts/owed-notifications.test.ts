import { describe, expect, test } from '@jest/globals';
import type { DeliveredNotification } from '../../../../src/domain/records/debts/delivery.ts';
import {
  dischargeNotifications,
  oweNotifications,
  recordNotification,
} from '../../../../src/domain/records/debts/owed-notifications.ts';
import { applyEvent } from '../../../../src/domain/records/environment/apply-event.ts';
import { afterwardsOf } from '../../../../src/domain/records/run/afterwards.ts';
import { environment, later, run, state, time } from '../../../support/builders.ts';

const afterwards = { onAbort: null, promoteTo: null, tell: ['finished', 'backout-failed'] } as const;
const owing = (plan: string) => oweNotifications(state(), run(plan, { status: 'finished', afterwards }));

function notification(
  notifier: string,
  became: DeliveredNotification['state'] = 'delivered',
): DeliveredNotification {
  return { notifier, event: 'finished', state: became, tries: [{ at: time, problem: null }] };
}

describe('the end of a run', () => {
  test.each([
    { status: 'finished', tells: ['41'] },
    { status: 'finished-with-warnings', tells: undefined },
    { status: 'aborted', tells: undefined },
    { status: 'running', tells: undefined },
  ] as const)('of status $status is to be told: $tells', ({ status, tells }) => {
    expect(oweNotifications(state(), run('41', { status, afterwards })).record?.tells).toEqual(tells);
  });

  test('is told to nobody where nobody asked for it', () => {
    const before = state();
    expect(oweNotifications(before, run('41', { status: 'finished' }))).toBe(before);
  });

  test('enters the debt with the commit that ends it', () => {
    const tell = ['aborted'] as const;
    const problems = [{ code: 'tag-not-found', severity: 'error', message: 'no such tag' } as const];
    const refused = applyEvent(state([], [run('41')]), '41', {
      ...{ kind: 'refused', problems, at: time },
      afterwards: { ...afterwards, tell },
    });
    expect(refused.record?.tells).toEqual(['41']);
  });
});

test('a claim takes down of which ends anybody wants to hear', () => {
  const notify = [
    { kind: 'comment', on: ['aborted'] },
    { kind: 'slack', address: { kind: 'variable', variable: 'X' }, on: ['finished', 'aborted'] },
  ] as const;
  expect(afterwardsOf(environment('qa', { notify }))).toEqual({
    afterwards: { onAbort: null, promoteTo: null, tell: ['finished', 'aborted'] },
  });
  expect(afterwardsOf(environment('qa'))).toEqual({});
});

describe('a message that is recorded', () => {
  const due = ['webhook-1', 'slack-2'];
  const record = { plan: '41', known: undefined, due, at: later };

  test('leaves the debt until the last one', () => {
    const first = recordNotification(owing('41'), { ...record, notification: notification('webhook-1') });
    expect(first.record?.tells).toEqual(['41']);
    const known = first.deliveries.get('41');
    const second = recordNotification(first, { ...record, known, notification: notification('slack-2') });
    expect(second.record).toEqual(state().record);
    expect(second.deliveries.get('41')?.notifications?.map(({ notifier }) => notifier)).toEqual(due);
  });

  test('takes the place of what was known of the same, and leaves the follow-up as it is', () => {
    const followUp = { kind: 'retry', target: 'qa', plan: null, pullRequest: null, reason: 'none' } as const;
    const known = {
      ...{ environment: 'qa', plan: '41', at: time, followUp },
      notifications: [notification('webhook-1', 'owed')],
    };
    const change = { ...record, known, notification: notification('webhook-1') };
    expect(recordNotification(owing('41'), change).deliveries.get('41')).toEqual({
      ...{ environment: 'qa', plan: '41', at: later, followUp },
      notifications: [notification('webhook-1')],
    });
  });

  test.each([
    { known: 'delivered', became: 'owed', state: 'delivered' },
    { known: 'owed', became: 'delivered', state: 'delivered' },
    { known: 'given-up', became: 'owed', state: 'given-up' },
    { known: 'owed', became: 'owed', state: 'owed' },
  ] as const)('that another process has $known and this one $became is $state', (it) => {
    const first = { ...notification('webhook-1', it.known), tries: [{ at: time, problem: 'one' }] };
    const second = { ...notification('webhook-1', it.became), tries: [{ at: later, problem: 'other' }] };
    const known = { environment: 'qa', plan: '41', at: time, notifications: [first] };
    const after = recordNotification(owing('41'), { ...record, known, notification: second });
    expect(after.deliveries.get('41')?.notifications).toEqual([
      { ...second, state: it.state, tries: [...first.tries, ...second.tries] },
    ]);
  });

  test('that is still owed settles nothing, and one that is given up does', () => {
    const settle = (became: DeliveredNotification['state']) =>
      recordNotification(owing('41'), {
        ...{ ...record, due: ['webhook-1'] },
        notification: notification('webhook-1', became),
      }).record?.tells;
    expect([settle('owed'), settle('given-up')]).toEqual([['41'], undefined]);
  });
});

test('a debt is discharged alone', () => {
  const both = oweNotifications(owing('41'), run('42', { status: 'finished', afterwards }));
  expect(dischargeNotifications(both, '41').record?.tells).toEqual(['42']);
  expect(dischargeNotifications(both, '43')).toBe(both);
});
