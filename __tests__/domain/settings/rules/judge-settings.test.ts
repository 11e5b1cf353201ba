import { describe, expect, test } from '@jest/globals';
import type { SettingDeclaration } from '../../../../src/domain/model/catalog.ts';
import type { Environment } from '../../../../src/domain/model/configuration.ts';
import type { PlanEntry } from '../../../../src/domain/model/plan.ts';
import { judgePlan } from '../../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../../src/domain/rules/plan-context.ts';
import { plannedOperation } from '../../../../src/domain/rules/resolved-operation.ts';
import { longestSettings } from '../../../../src/domain/settings/rules/judge-size.ts';
import {
  applicationRecord,
  catalogEntry,
  context,
  entry,
  environment,
  plan,
} from '../../../support/builders.ts';

type Given = Readonly<Record<string, Readonly<Record<string, string>>>>;
type Declared = Readonly<Record<string, Partial<SettingDeclaration>>>;

interface World {
  readonly declared: Declared;
  /** Default: version 2.0.0 of shop. */
  readonly entries?: readonly PlanEntry[];
  readonly given?: Given;
  /** Settings that version 1.0.0 of shop has in the target; without them it was never there. */
  readonly recorded?: Readonly<Record<string, string>>;
  readonly qa?: Partial<Environment>;
  readonly change?: Partial<PlanContext>;
}

function judged({ declared, entries = [entry('shop')], given = {}, recorded, qa, change }: World) {
  const settings = new Map(
    Object.entries(declared).map(([name, it]) => [name, { required: false, secret: false, ...it }]),
  );
  const values = Object.entries(given).map(([name, it]) => [name, new Map(Object.entries(it))] as const);
  const record = applicationRecord('shop', '1.0.0', { settings: new Map(Object.entries(recorded ?? {})) });
  return judgePlan(
    context(plan(entries, { settings: new Map(values) }), {
      catalog: new Map([['shop', catalogEntry('shop', { settings })]]),
      target: new Map(recorded === undefined ? [] : [['shop', record]]),
      environment: environment('qa', qa),
      ...change,
    }),
  );
}

/** Each finding in one line: code, severity, place. */
function findings(world: World): string[] {
  return judged(world).findings.map(({ code, severity, path }) => `${code} ${severity} ${path.join('/')}`);
}

interface Case extends World {
  readonly rule: string;
  readonly found: readonly string[];
}

const required = { timeout: { required: true } };
const missing = 'setting-missing error applications/shop';
const nothingToDo = ['already-deployed notice applications/shop', 'nothing-to-deploy error applications'];
const redeploy: readonly PlanEntry[] = [{ application: 'shop', action: 'redeploy' }];

const plain: readonly Case[] = [
  { rule: 'never had and not given', declared: required, found: [missing] },
  { rule: 'given', declared: required, given: { shop: { timeout: '30s' } }, found: [] },
  { rule: 'given blank', declared: required, given: { shop: { timeout: ' ' } }, found: [] },
  {
    rule: 'given empty, which is none',
    declared: required,
    given: { shop: { timeout: '' } },
    recorded: { timeout: '10s' },
    found: ['setting-missing error settings/shop/timeout'],
  },
  {
    rule: 'given empty, which its pattern forbids already',
    declared: { timeout: { required: true, pattern: '[0-9]+s' } },
    given: { shop: { timeout: '' } },
    found: ['schema error settings/shop/timeout'],
  },
  {
    rule: 'not required, and given empty',
    declared: { timeout: {} },
    given: { shop: { timeout: '' } },
    found: [],
  },
  { rule: 'had empty', declared: required, recorded: { timeout: '' }, found: [missing] },
  {
    rule: 'had empty, with a default',
    declared: { timeout: { required: true, default: '10s' } },
    recorded: { timeout: '' },
    found: [],
  },
  { rule: 'with an empty default', declared: { timeout: { required: true, default: '' } }, found: [missing] },
  { rule: 'had already', declared: required, recorded: { timeout: '10s' }, found: [] },
  { rule: 'had another one', declared: required, recorded: { 'time-out': '10s' }, found: [missing] },
  { rule: 'with a default', declared: { timeout: { required: true, default: '10s' } }, found: [] },
  { rule: 'that is not required', declared: { timeout: {} }, found: [] },
  {
    rule: 'next to another one that is given',
    declared: { ...required, level: {} },
    given: { shop: { level: 'info' } },
    found: ['setting-missing error settings/shop'],
  },
  { rule: 'of a redeployment', declared: required, entries: redeploy, recorded: {}, found: [missing] },
  {
    rule: 'of what is skipped',
    declared: required,
    entries: [entry('shop', '1.0.0')],
    recorded: {},
    found: nothingToDo,
  },
  {
    rule: 'of an application whose version has no tag',
    declared: required,
    entries: [entry('shop', '9.0.0')],
    found: ['tag-not-found error applications/shop', missing],
  },
];

const secret = { key: { secret: true, required: true } };
const mapped = { secrets: new Map([['shop/key', 'DEPLOYMENT_SECRET_KEY']]) };
const command = { kind: 'command', command: ['./deploy.sh'], timeout: 1, env: [] } as const;
const place = { file: 'deploy.yml', ref: 'main', repository: 'release' } as const;
const workflow = { kind: 'workflow', ...place, timeout: 1 } as const;
const none: Partial<PlanContext> = { secretVariables: new Set() };

const secrets: readonly Case[] = [
  { rule: 'without a variable', declared: secret, found: [missing] },
  { rule: 'with a variable', declared: secret, qa: mapped, found: [] },
  { rule: 'that is not required', declared: { key: { secret: true } }, found: [] },
  {
    rule: 'with the variable of another application',
    declared: secret,
    qa: { secrets: new Map([['shop2/key', 'DEPLOYMENT_SECRET_KEY']]) },
    found: [missing],
  },
  {
    rule: 'of what is skipped',
    declared: secret,
    recorded: {},
    entries: [entry('shop', '1.0.0')],
    found: nothingToDo,
  },
  {
    rule: 'whose variable has no value where a command is to deploy',
    declared: secret,
    qa: { ...mapped, deployer: command },
    change: none,
    found: [missing],
  },
  {
    rule: 'that is optional, named, and whose variable has no value there',
    declared: { key: { secret: true } },
    qa: { ...mapped, deployer: command },
    change: none,
    found: ['setting-missing warning applications/shop'],
  },
  {
    rule: 'whose variable has a value there',
    declared: secret,
    qa: { ...mapped, deployer: command },
    change: { secretVariables: new Set(['DEPLOYMENT_SECRET_KEY']) },
    found: [],
  },
  {
    rule: 'that a workflow has by itself',
    declared: secret,
    qa: { ...mapped, deployer: workflow },
    change: none,
    found: [],
  },
];

const credential = 'postgres://app:hunter2@db/x';
const given: readonly Case[] = [
  {
    rule: 'to a name that is not declared',
    declared: { timeout: {} },
    given: { shop: { 'time-out': '30s' } },
    found: ['setting-unknown error settings/shop/time-out'],
  },
  {
    rule: 'to constructor, which is no setting',
    declared: {},
    given: { shop: { constructor: 'x' } },
    found: ['setting-unknown error settings/shop/constructor'],
  },
  {
    rule: 'to an application that is not in the plan',
    declared: {},
    given: { ledger: { timeout: '30s' } },
    found: ['setting-unknown error settings/ledger'],
  },
  {
    rule: 'to an application that is not in the catalog, which is said already',
    declared: {},
    entries: [entry('shpo')],
    given: { shpo: { timeout: '30s' } },
    change: { catalog: new Map() },
    found: ['unknown-application error applications/shpo'],
  },
  {
    rule: 'to a secret',
    declared: secret,
    qa: mapped,
    given: { shop: { key: 'x' } },
    found: ['secret-in-plain error settings/shop/key'],
  },
  {
    rule: 'that is a credential',
    declared: { database: {} },
    given: { shop: { database: credential } },
    found: ['secret-in-plain error settings/shop/database'],
  },
  {
    rule: 'that would be a credential with a password',
    declared: { database: {} },
    given: { shop: { database: 'postgres://app@db/x' } },
    found: [],
  },
  {
    rule: 'that is a credential, to nothing',
    declared: {},
    given: { ledger: { database: credential } },
    found: ['setting-unknown error settings/ledger', 'secret-in-plain error settings/ledger/database'],
  },
  {
    rule: 'that does not fit its pattern',
    declared: { timeout: { pattern: '[0-9]+s' } },
    given: { shop: { timeout: '30' } },
    found: ['schema error settings/shop/timeout'],
  },
  {
    rule: 'that fits its pattern',
    declared: { timeout: { pattern: '[0-9]+s' } },
    given: { shop: { timeout: '30s' } },
    found: [],
  },
  {
    rule: 'with which all are as long as they may be',
    declared: { text: {}, more: {} },
    recorded: { more: 'x'.repeat(1000) },
    given: { shop: { text: 'x'.repeat(longestSettings - 1000 - '{"text":"","more":""}'.length) } },
    found: [],
  },
  {
    rule: 'with which all are one character longer than that',
    declared: { text: {}, more: {} },
    recorded: { more: 'x'.repeat(1001) },
    given: { shop: { text: 'x'.repeat(longestSettings - 1000 - '{"text":"","more":""}'.length) } },
    found: ['schema error settings/shop'],
  },
  {
    rule: 'to what is skipped, and would change something',
    declared: { timeout: {} },
    entries: [entry('shop', '1.0.0'), entry('ledger')],
    recorded: { timeout: '10s' },
    given: { shop: { timeout: '30s' } },
    found: [
      'already-deployed notice applications/shop',
      'unknown-application error applications/ledger',
      'already-deployed warning settings/shop',
    ],
  },
  {
    rule: 'to what is skipped, and is there already',
    declared: { timeout: {} },
    entries: [entry('shop', '1.0.0'), entry('ledger')],
    recorded: { timeout: '30s' },
    given: { shop: { timeout: '30s' } },
    found: ['already-deployed notice applications/shop', 'unknown-application error applications/ledger'],
  },
  {
    rule: 'in a plan for another environment, as far as the catalog tells',
    declared: { timeout: {} },
    given: { shop: { 'time-out': '30s' } },
    change: { environment: environment('production') },
    found: ['target-mismatch error target', 'setting-unknown error settings/shop/time-out'],
  },
];

describe('a required setting', () => {
  test.each(plain)('$rule', ({ found, ...world }) => {
    expect(findings(world)).toEqual(found);
  });

  test.each([
    { recorded: {}, lack: "which 'qa' never had" },
    { recorded: { timeout: '' }, lack: "and the empty text that 'qa' has is none" },
  ])('is missed by what $recorded lacks', ({ recorded, lack }) => {
    expect(judged({ declared: required, recorded }).findings.map(({ message }) => message)).toEqual([
      `shop needs a value of timeout, ${lack}; give it as settings.shop.timeout`,
    ]);
  });
});

describe('a secret', () => {
  test.each(secrets)('$rule', ({ found, ...world }) => {
    expect(findings(world)).toEqual(found);
  });
});

describe('a value that is given', () => {
  test.each(given)('$rule', ({ found, ...world }) => {
    expect(findings(world)).toEqual(found);
  });

  test('and may be secret is never repeated', () => {
    const world = {
      declared: { ...secret, database: {} },
      given: { shop: { key: 'hunter2', database: credential } },
    };
    expect(JSON.stringify(judged(world))).not.toContain('hunter2');
  });

  test('and does not fit is shown in part', () => {
    const [finding] = judged({
      declared: { timeout: { pattern: '[0-9]+s' } },
      given: { shop: { timeout: 'x'.repeat(100) } },
    }).findings;
    expect(finding?.message).toBe(`timeout of shop must fit [0-9]+s as a whole; found "${'x'.repeat(59)}…"`);
  });
});

describe('an operation', () => {
  const declared = { timeout: {}, level: { default: 'info' }, mode: { default: 'on' }, ...secret };
  const planned = (world: Omit<World, 'declared'>) =>
    judged({ declared, qa: mapped, ...world }).operations.map(plannedOperation);

  test('sets what is given and changes, and defaults of what was never set', () => {
    const [operation] = planned({
      recorded: { timeout: '10s', mode: 'off' },
      given: { shop: { timeout: '30s', mode: 'off' } },
    });
    expect(operation).toMatchObject({
      settings: new Map([
        ['timeout', { from: '10s', to: '30s' }],
        ['level', { from: null, to: 'info' }],
      ]),
      secrets: ['key'],
    });
  });

  test.each([
    [true, { settings: new Map([['level', { from: '', to: 'info' }]]) }],
    [false, {}],
  ])('sets the default of what is empty there, when a value is required: %s', (isRequired, sets) => {
    const level = { default: 'info', required: isRequired };
    const { operations } = judged({ declared: { level }, recorded: { level: '' } });
    const [{ settings } = {}] = operations.map(plannedOperation);
    expect({ ...(settings && { settings }) }).toEqual(sets);
  });

  test('that is skipped sets nothing', () => {
    const [operation] = planned({
      entries: [entry('shop', '1.0.0')],
      recorded: {},
      given: { shop: { timeout: '1s' } },
    });
    expect(operation).toMatchObject({ skip: 'already-deployed' });
    expect(operation).not.toHaveProperty('settings');
    expect(operation).not.toHaveProperty('secrets');
  });

  test('without settings has none', () => {
    const [operation] = judged({ declared: {} }).operations.map(plannedOperation);
    expect(Object.keys(operation ?? {})).toEqual(['application', 'action', 'from', 'to', 'modules']);
  });
});
