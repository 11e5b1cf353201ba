import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { backoutName, newPlanName, retryName, reuseName } from '../../../src/domain/follow-ups/plan-name.ts';
import { isName } from '../../../src/domain/names.ts';

const none = new Set<string>();

test.each([
  { plan: 'payments', taken: [], name: 'payments-retry-1' },
  { plan: 'payments', taken: ['payments-retry-1', 'payments-retry-2'], name: 'payments-retry-3' },
  { plan: 'payments-retry-1', taken: ['payments-retry-1'], name: 'payments-retry-2' },
  { plan: 'payments-retry-9', taken: [], name: 'payments-retry-1' },
  { plan: 'payments-retry-x', taken: [], name: 'payments-retry-x-retry-1' },
])('the retry of $plan is $name when $taken are taken', ({ plan, taken, name }) => {
  expect(retryName(plan, new Set(taken))).toBe(name);
});

test.each([
  { plan: 'payments', taken: [], name: 'payments' },
  { plan: 'payments', taken: ['payments'], name: 'payments-2' },
  { plan: 'payments', taken: ['payments', 'payments-2'], name: 'payments-3' },
])('the reuse of $plan is $name when $taken are taken', ({ plan, taken, name }) => {
  expect(reuseName(plan, new Set(taken))).toBe(name);
});

test.each([
  { plan: 'payments', taken: [], name: 'payments-backout-1' },
  { plan: 'payments', taken: ['payments-backout-1'], name: 'payments-backout-2' },
  { plan: 'payments-retry-1', taken: [], name: 'payments-retry-1-backout-1' },
  { plan: 'payments-backout-1', taken: [], name: 'payments-backout-1-backout-1' },
])('the backout of $plan is $name when $taken are taken', ({ plan, taken, name }) => {
  expect(backoutName(plan, new Set(taken))).toBe(name);
});

test.each([
  { applications: ['payments'], name: '2026-11-20-payments' },
  { applications: ['payments', 'ledger'], name: '2026-11-20-payments-ledger' },
  { applications: ['payments', 'ledger', 'shop'], name: '2026-11-20-payments-and-2-more' },
])('a new plan for $applications is $name', ({ applications, name }) => {
  expect(newPlanName('2026-11-20', applications, none)).toBe(name);
});

describe('every name that is made', () => {
  const ends = ['', '.', '..', '.lock', '.json', '-', '.lockjson'];
  const anyName = fc
    .tuple(
      fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,99}$/),
      fc.constantFrom(...ends),
      fc.integer({ min: 1, max: 100 }),
    )
    .map(([text, end, length]) => `${text.slice(0, length)}${end}x`.slice(0, 100))
    .filter(isName);

  test('is a name, and free', () => {
    fc.assert(
      fc.property(anyName, anyName, fc.nat({ max: 3 }), (one, two, others) => {
        const taken = new Set([one, two]);
        const applications = [one, two, ...Array.from({ length: others }, () => 'more')];
        const made = [
          retryName(one, taken),
          backoutName(one, taken),
          reuseName(one, taken),
          newPlanName('2026-11-20', applications, taken),
        ];
        for (const name of made) {
          expect({ name, isName: isName(name), isFree: !taken.has(name) }).toEqual({
            name,
            isName: true,
            isFree: true,
          });
        }
      }),
      { numRuns: 500 },
    );
  });

  test.each(['.lock', '.json', '.', '-.'])('does not end in %s when it is cut there', (end) => {
    const cutAt = 100 - '2026-11-20-'.length;
    const application = `${'a'.repeat(cutAt - end.length)}${end}x`;
    expect(isName(application)).toBe(true);
    expect(isName(newPlanName('2026-11-20', [application], none))).toBe(true);
  });
});
