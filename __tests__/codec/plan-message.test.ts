import { expect, test } from '@jest/globals';
import { droppedBy, planMessage } from '../../src/codec/plan-message.ts';

const dropped = (...applications: readonly string[]) =>
  applications.map((application) => ({ application, reason: 'application-not-in-source' as const }));

test('a message says what the plan loses, as trailers, and is read again', () => {
  const message = planMessage('retry of qa/one', dropped('shop', 'audit.log'));
  expect(message).toBe('retry of qa/one\n\nNot-in-source: shop\nNot-in-source: audit.log');
  expect(droppedBy(message)).toEqual(new Set(['shop', 'audit.log']));
});

test('a message says nothing where nothing is lost', () => {
  expect(planMessage('retry of qa/one', [])).toBe('retry of qa/one');
  expect(droppedBy('retry of qa/one')).toEqual(new Set());
});

test.each([
  ['that a person has completed', 'more\n\nNot-in-source: shop\r\nReviewed-by: Ada\r\n', ['shop']],
  ['that only speaks of it', 'about Not-in-source: shop', []],
  ['with more than a name', 'x\n\nNot-in-source: shop and audit', []],
])('a message %s', (_, message, names) => {
  expect(droppedBy(message)).toEqual(new Set(names));
});
