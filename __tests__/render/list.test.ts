import { expect, test } from '@jest/globals';
import stringWidth from 'string-width';
import { renderList } from '../../src/render/list.ts';
import { renderListedPlan } from '../../src/render/listed-plan.ts';
import { plainStyle } from '../../src/render/text/view.ts';
import { listedPlanOf } from './stories.ts';

const open = listedPlanOf({
  plan: '2026-11-21-orders',
  status: 'open',
  origin: null,
  mergedAt: null,
  startedAt: null,
  endedAt: null,
  endedBy: null,
  offers: ['validate'],
});
const plans = [open, listedPlanOf()];
const listOf = (width: number) => renderList(plans, { style: plainStyle, width });

test('a wide terminal shows everything', () => {
  expect(`\n${listOf(140)}\n`).toBe(`
Plan                    Status                 Applications                       Merged (UTC)      From         Took        Offers
─────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────────
qa/2026-11-21-orders    open                   payments@2.3.0, orders (redeploy)                    development              validate
qa/2026-11-20-payments  aborted by the system  payments@2.3.0, orders (redeploy)  2026-11-20 09:12  development  2 min 21 s  retry
`);
});

test('a narrow one leaves columns out, and never cuts the name of a plan', () => {
  expect(`\n${listOf(80)}\n`).toBe(`
Plan                    Status              Applications        Merged (UTC)
────────────────────────────────────────────────────────────────────────────────
qa/2026-11-21-orders    open                payments@2.3.0,
                                            orders (redeploy)
qa/2026-11-20-payments  aborted by the      payments@2.3.0,     2026-11-20 09:12
                        system              orders (redeploy)
`);
});

test.each([60, 80, 100, 120])('fits into %i columns', (width) => {
  const lines = listOf(width).split('\n');
  expect(lines.filter((line) => stringWidth(line) > width)).toEqual([]);
});

test.each([
  [
    'until when',
    { until: '2027-01-05T09:00:00Z', timezone: 'Europe/Lisbon' },
    'until 2027-01-05 09:00 Europe/Lisbon',
  ],
  ['what for', { reason: 'pause' as const }, 'waiting: pause'],
])('a waiting plan says %s', (_, change, expected) => {
  const wait = { plan: null, reason: 'window', modules: [], until: null, ...change } as const;
  const waiting = listedPlanOf({ status: 'waiting', endedBy: null, waitingFor: [wait] });
  expect(renderList([waiting], { style: plainStyle, width: 200 })).toContain(expected);
});

test('an empty list says so', () => {
  expect(renderList([], { style: plainStyle, width: 80 })).toBe('No plans.');
});

test('a plan without a run shows what it wants', () => {
  expect(renderListedPlan(open, { style: plainStyle, width: 80 }).split('\n')).toEqual([
    'Plan qa/2026-11-21-orders  open',
    '',
    'Route         development → qa',
    'Applications  payments@2.3.0, orders (redeploy)',
    'Next          deployment-plans validate plan/qa/2026-11-21-orders',
  ]);
});
