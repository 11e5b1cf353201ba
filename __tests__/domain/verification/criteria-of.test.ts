import { expect, test } from '@jest/globals';
import { criteriaOf } from '../../../src/domain/verification/criteria-of.ts';
import { versionsToCheck } from '../../../src/domain/verification/versions-to-check.ts';
import { operation, plan } from '../../support/builders.ts';

test('criteria with a check are pending, the others are for people; placeholders are none', () => {
  const success = [
    { criterion: 'it answers', check: 'health' },
    { criterion: 'users are content', check: null },
    { criterion: 'TODO', check: null },
    { criterion: 'TODO', check: 'smoke' },
  ];
  expect(criteriaOf(plan([], { success }))).toEqual([
    { criterion: 'it answers', check: 'health', state: 'pending', reason: null, at: null },
    { criterion: 'users are content', check: null, state: 'open', reason: null, at: null },
    { criterion: 'TODO', check: 'smoke', state: 'pending', reason: null, at: null },
  ]);
});

test('checked is what the run leaves behind, also where it had nothing to do', () => {
  const operations = [
    operation('shop', { state: 'succeeded', to: '2.0.0' }),
    operation('ledger', { state: 'skipped', from: '3.0.0', to: '2.0.0', reason: 'newer-in-target' }),
    operation('audit', { state: 'skipped', from: null, to: '2.0.0' }),
    operation('lonely', { to: null }),
  ];
  expect([...versionsToCheck({ operations })]).toEqual([
    ['shop', '2.0.0'],
    ['ledger', '3.0.0'],
    ['audit', '2.0.0'],
  ]);
});
