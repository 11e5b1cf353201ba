import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { parse } from 'yaml';
import { describeCycles } from '../../src/domain/impact/reference-cycles.ts';
import type { Finding } from '../../src/domain/problem.ts';
import { judgePlan } from '../../src/domain/rules/judge-plan.ts';
import { orderPlan } from '../../src/domain/schedule/order-plan.ts';
import { type Case, contextOf, deployed, inWords, listed } from '../domain/impact/shop.ts';

const document = readFileSync(new URL('../../docs/problems.md', import.meta.url), 'utf8');

const payments = { 'payments-api': { 'ledger-api': '^2.0.0' } };
const ledger = { 'ledger-api': {} };
const catalog = [
  listed('payments', payments),
  listed('ledger', ledger),
  listed('orders', { 'orders-api': { 'stock-api': '*' } }),
  listed('stock', { 'stock-api': { 'orders-api': '*' } }),
];

interface Example {
  readonly code: Finding['code'];
  readonly target: NonNullable<Case['target']>;
  /** What the entry says that helps, on top of its plan. */
  readonly cure?: Partial<Pick<Case, 'acknowledged' | 'plan'>>;
}

const examples: readonly Example[] = [
  { code: 'producer-missing', target: [], cure: { plan: { ledger: '2.1.0' } } },
  {
    code: 'producer-incompatible',
    target: [deployed('ledger', '1.9.0', ledger)],
    cure: { plan: { ledger: '2.1.0' } },
  },
  {
    code: 'consumer-broken',
    target: [deployed('ledger', '2.0.0', ledger), deployed('payments', '2.2.0', payments)],
  },
  {
    code: 'consumer-outdated',
    target: [deployed('ledger', '2.0.0', ledger), deployed('payments', '2.2.0', payments)],
    cure: { plan: { payments: 'redeploy' } },
  },
  {
    code: 'module-removed',
    target: [deployed('ledger', '2.0.0', { ...ledger, 'ledger-legacy': {} })],
    cure: { acknowledged: { removedModules: ['ledger-legacy'] } },
  },
  { code: 'module-name-taken', target: [deployed('archive', '1.0.0', ledger)] },
  { code: 'reference-cycle', target: [] },
];

describe('the example of', () => {
  test.each(examples)('$code has that problem alone, and what it says helps', ({ code, target, cure }) => {
    const plan = planOf(code);
    expect(problemsOf({ plan, catalog, target })).toEqual([expect.stringContaining(code)]);
    if (cure !== undefined) {
      const cured = { plan: { ...plan, ...cure.plan }, acknowledged: cure.acknowledged ?? {} };
      expect(problemsOf({ ...cured, catalog, target })).toEqual([]);
    }
  });
});

function planOf(code: string): Readonly<Record<string, string>> {
  const [, entry = ''] = document.split(`### \`${code}\`\n`);
  const [, example = ''] = /```yaml\n([\s\S]*?)```/.exec(entry) ?? [];
  const { applications }: { applications: Record<string, string> } = parse(example);
  return applications;
}

function problemsOf(given: Case): string[] {
  const context = contextOf(given);
  const { findings, operations } = judgePlan(context);
  const { cycles } = orderPlan({ ...context, operations });
  return [...findings, ...describeCycles(cycles)].map(inWords);
}
