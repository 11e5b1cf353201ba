import { expect, test } from '@jest/globals';
import type { WaitingFor } from '../../../src/domain/records/run/waiting-for.ts';
import { judgeWaiting } from '../../../src/domain/rules/judge-waiting.ts';

const wait = (reason: WaitingFor['reason'], plan: string | null, modules: string[] = []): WaitingFor => ({
  plan,
  reason,
  modules,
  until: null,
});

test('a plan that would wait for nothing is told nothing', () => {
  expect(judgeWaiting([])).toEqual([]);
});

test.each([
  { waiting: wait('same-module', 'qa/a', ['shop']), says: 'qa/a, which touches the same modules (shop)' },
  {
    waiting: wait('reference', 'qa/a', ['shop', 'web']),
    says: 'is connected with it by references (shop, web)',
  },
  { waiting: wait('order', 'qa/a', ['shop']), says: 'is merged already, waits itself, and collides' },
  { waiting: wait('limit', null), says: 'wait for a free place' },
])('what it would wait for by $waiting.reason is a notice on the plan', ({ waiting, says }) => {
  const [found] = judgeWaiting([waiting]);
  expect(found).toMatchObject({
    code: 'would-wait',
    severity: 'notice',
    path: ['applications'],
    message: expect.stringContaining(says),
  });
  expect(found?.plan ?? null).toBe(waiting.plan);
});

test('plans that share an application and no module are not told of modules', () => {
  expect(judgeWaiting([wait('same-module', 'qa/a')])[0]?.message).not.toContain('()');
});

test('each of several is told', () => {
  expect(judgeWaiting([wait('limit', null), wait('order', 'qa/a', ['shop'])])).toHaveLength(2);
});
