import { expect, test } from '@jest/globals';
import { lockSentence } from '../../../src/render/guard/lock-sentence.ts';
import { run } from '../../support/builders.ts';

const askedAt = '2026-11-20T09:15:04.000Z';
const running = run('41', { status: 'running', startedBy: 'bob', startedAt: '2026-11-20T09:00:00.000Z' });

test.each([
  [
    'one module',
    { operation: 'publish', by: 'alice' } as const,
    { run: running, modules: ['pay-api'] },
    "The publish started by alice at 2026-11-20 09:15:04 UTC can't proceed because there is an ongoing deployment of the plan qa/41, started by bob at 2026-11-20 09:00:00 UTC, that is locking 'pay-api'",
  ],
  [
    'several modules of a run that goes back',
    { operation: 'delete', by: 'alice' } as const,
    { run: { ...running, status: 'backing-out' } as const, modules: ['a', 'b', 'c'] },
    "The delete started by alice at 2026-11-20 09:15:04 UTC can't proceed because there is an ongoing backout of the plan qa/41, started by bob at 2026-11-20 09:00:00 UTC, that is locking 'a', 'b' and 'c'",
  ],
  [
    'people who are not known',
    { operation: 'configure', by: null } as const,
    { run: { ...running, startedBy: null, startedAt: null }, modules: ['a', 'b'] },
    "The configure started at 2026-11-20 09:15:04 UTC can't proceed because there is an ongoing deployment of the plan qa/41, that is locking 'a' and 'b'",
  ],
])('%s', (_, wanted, lock, sentence) => {
  expect(lockSentence(wanted, askedAt, lock)).toBe(sentence);
});
