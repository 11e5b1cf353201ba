import { expect, test } from '@jest/globals';
import type { SettingDeclaration } from '../../../../src/domain/model/catalog.ts';
import type { PlanEntry } from '../../../../src/domain/model/plan.ts';
import { judgePlan } from '../../../../src/domain/rules/judge-plan.ts';
import { applicationRecord, catalogEntry, context, entry, plan } from '../../../support/builders.ts';

interface World {
  /** Of the setting `timeout`. */
  readonly declared: Partial<SettingDeclaration>;
  /** What version 1.0.0 of shop has in the target. */
  readonly recorded: Readonly<Record<string, string>>;
  readonly given?: Readonly<Record<string, string>>;
  /** Default: version 2.0.0 of shop. */
  readonly entry?: PlanEntry;
}

function judge({ declared, recorded, given, entry: judged = entry('shop') }: World) {
  const timeout = { required: false, secret: false, ...declared };
  const level = { required: false, secret: false };
  const settings = new Map(given ? [['shop', new Map(Object.entries(given))]] : []);
  const record = applicationRecord('shop', '1.0.0', { settings: new Map(Object.entries(recorded)) });
  return judgePlan(
    context(plan([judged], { settings }), {
      catalog: new Map([
        ['shop', catalogEntry('shop', { settings: new Map(Object.entries({ timeout, level })) })],
      ]),
      target: new Map([['shop', record]]),
    }),
  ).findings;
}

interface Case extends World {
  readonly rule: string;
  readonly found: readonly string[];
}

const seconds = { pattern: '[0-9]+s' };
const old = { timeout: '500ms' };
const unfit = ['schema error applications/shop'];

const cases: readonly Case[] = [
  { rule: 'that does not fit', declared: seconds, recorded: old, found: unfit },
  { rule: 'that fits', declared: seconds, recorded: { timeout: '500s' }, found: [] },
  { rule: 'without a pattern', declared: {}, recorded: old, found: [] },
  {
    rule: 'that the plan replaces',
    declared: seconds,
    recorded: old,
    given: { timeout: '1s' },
    found: [],
  },
  {
    rule: 'that the plan replaces by another that does not fit',
    declared: seconds,
    recorded: old,
    given: { timeout: '1ms' },
    found: ['schema error settings/shop/timeout'],
  },
  {
    rule: 'next to another that the plan replaces',
    declared: seconds,
    recorded: old,
    given: { level: 'info' },
    found: ['schema error settings/shop'],
  },
  {
    rule: 'although there is a default now',
    declared: { ...seconds, default: '1s' },
    recorded: old,
    found: unfit,
  },
  { rule: 'that is empty', declared: seconds, recorded: { timeout: '' }, found: unfit },
  {
    rule: 'that is empty and needed',
    declared: { ...seconds, required: true },
    recorded: { timeout: '' },
    found: ['setting-missing error applications/shop'],
  },
  { rule: 'that is a secret now', declared: { secret: true }, recorded: old, found: [] },
  { rule: 'that nobody declares any more', declared: seconds, recorded: { wait: '500ms' }, found: [] },
  {
    rule: 'of a redeployment',
    declared: seconds,
    recorded: old,
    entry: { application: 'shop', action: 'redeploy' },
    found: unfit,
  },
  {
    rule: 'of what is skipped',
    declared: seconds,
    recorded: old,
    entry: entry('shop', '1.0.0'),
    found: ['already-deployed notice applications/shop', 'nothing-to-deploy error applications'],
  },
];

test.each(cases)('a recorded value $rule: $found', ({ found, ...world }) => {
  expect(judge(world).map(({ code, severity, path }) => `${code} ${severity} ${path.join('/')}`)).toEqual(
    found,
  );
});

test('the message says what is there, what is expected, and what to write', () => {
  expect(judge({ declared: seconds, recorded: old }).map(({ message }) => message)).toEqual([
    `timeout of shop, as 'qa' has it, must fit [0-9]+s as a whole; found "500ms"; give another as settings.shop.timeout`,
  ]);
});
