import { expect, test } from '@jest/globals';
import type { DeliveredNotification, Delivery } from '../../src/domain/records/debts/delivery.ts';
import { renderDeliveries } from '../../src/render/deliveries.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { time } from '../support/builders.ts';

const view = { style: plainStyle, width: 200 };
const at = { environment: 'qa', plan: '41' };
const tries = (...problems: readonly (string | null)[]) => problems.map((problem) => ({ at: time, problem }));
const notification = (change: Partial<DeliveredNotification>): DeliveredNotification => ({
  ...{ notifier: 'webhook-1', event: 'finished', state: 'delivered', tries: tries(null) },
  ...change,
});

test('all that a run was owed is told', () => {
  const delivery: Delivery = {
    ...{ ...at, at: time },
    followUp: { kind: 'reuse', target: 'production', plan: '41', pullRequest: 12, reason: null },
    notifications: [
      notification({}),
      notification({ notifier: 'slack-2', tries: tries('it answered 500', null) }),
      notification({ notifier: 'comment-3', state: 'owed', tries: tries('it answered 403') }),
      notification({
        ...{ notifier: 'webhook-4', state: 'given-up', event: 'backout-failed' },
        tries: tries('it answered 500', 'it answered 404'),
      }),
    ],
  };
  expect(`\n${renderDeliveries(at, delivery, view)}\n`).toBe(`
Followed  qa/41: its reuse is production/41, pull request #12
Told      qa/41 finished: webhook-1 was told
          qa/41 finished: slack-2 was told after 2 tries
          qa/41 finished: comment-3 could not be told yet, 1 try of 8: it answered 403;
          'deployment-plans reconcile' tries again
          qa/41 backout failed: webhook-4 was not told, given up after 2 tries: it answered 404
`);
});

test('nothing is nothing', () => {
  expect(renderDeliveries(at, undefined, view)).toBe('');
  expect(renderDeliveries(at, { ...at, at: time }, view)).toBe('');
});
