import { describe, expect, test } from '@jest/globals';
import { parseDelivery, writeDelivery } from '../../../src/codec/records/delivery.ts';
import { RecordUnreadable } from '../../../src/codec/records/record-file.ts';
import type { Delivery } from '../../../src/domain/records/debts/delivery.ts';
import { bytesOf } from '../places.ts';

const path = 'deliveries/qa/41.json';
const opened: Delivery = {
  environment: 'qa',
  plan: '41',
  followUp: { kind: 'reuse', target: 'production', plan: '41', pullRequest: 12, reason: null },
  at: '2026-11-24T09:00:00+01:00',
};
const nothing: Delivery = {
  ...opened,
  followUp: {
    kind: 'retry',
    target: 'qa',
    plan: null,
    pullRequest: null,
    reason: 'nothing is left to deploy',
  },
};

const backout: Delivery = {
  ...opened,
  followUp: { kind: 'backout', target: 'qa', plan: '41-backout-1', pullRequest: 13, reason: null },
};

const told: Delivery = {
  ...{ environment: 'qa', plan: '41', at: '2026-11-24T09:00:00Z' },
  notifications: [
    {
      ...{ notifier: 'webhook-1', event: 'finished', state: 'owed' },
      tries: [{ at: '2026-11-24T09:00:00Z', problem: 'it answered 500' }],
    },
    {
      ...{ notifier: 'release-notes-2', event: 'finished', state: 'delivered' },
      tries: [{ at: '2026-11-24T09:00:00Z', problem: null }],
    },
  ],
};

describe('what became of all that was owed', () => {
  test.each([
    { delivery: opened },
    { delivery: nothing },
    { delivery: backout },
    { delivery: told },
    { delivery: { ...opened, ...told } },
  ])('is read back as it was written', ({ delivery }) => {
    expect(parseDelivery(path, writeDelivery(delivery))).toEqual(delivery);
  });

  test('is not read when it is of another kind', () => {
    const text = new TextDecoder().decode(writeDelivery(opened)).replace('reuse', 'revert');
    expect(() => parseDelivery(path, bytesOf(text))).toThrow(RecordUnreadable);
  });
});
