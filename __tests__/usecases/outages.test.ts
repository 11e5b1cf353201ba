import { expect, test } from '@jest/globals';
import { Outages } from '../../src/usecases/outages.ts';

type Kind = 'status' | 'comment';

function fail(outages: Outages<Kind>, kind: Kind, times: number): void {
  for (let time = 0; time < times; time += 1) outages.failed(kind, { isFinal: false });
}

test('what is out of reach is given up after three failures in a row, each kind by itself', () => {
  const outages = new Outages<Kind>();
  fail(outages, 'status', 2);
  expect(outages.mayTry('status')).toBe(true);
  fail(outages, 'status', 1);
  expect([outages.mayTry('status'), outages.mayTry('comment')]).toEqual([false, true]);
});

test('a success in between begins the count anew', () => {
  const outages = new Outages<Kind>();
  fail(outages, 'status', 2);
  outages.succeeded('status');
  fail(outages, 'status', 2);
  expect(outages.mayTry('status')).toBe(true);
});

test('what was refused is not tried again, not even at the last', () => {
  const outages = new Outages<Kind>();
  outages.failed('comment', { isFinal: true });
  expect(outages.mayTry('comment')).toBe(false);
  outages.tryLast();
  expect(outages.mayTry('comment')).toBe(false);
});

test('at the last, what was given up is tried once more', () => {
  const outages = new Outages<Kind>();
  fail(outages, 'status', 3);
  outages.tryLast();
  expect(outages.mayTry('status')).toBe(true);
  fail(outages, 'status', 1);
  expect(outages.mayTry('status')).toBe(false);
});
