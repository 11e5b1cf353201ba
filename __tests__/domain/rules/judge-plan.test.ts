import { describe, expect, test } from '@jest/globals';
import type { Plan } from '../../../src/domain/model/plan.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import {
  applicationRecord,
  configuration,
  context,
  entry,
  environment,
  plan,
} from '../../support/builders.ts';

const development = environment('development', { root: true });
const has = (...applications: readonly string[]) =>
  new Map(applications.map((it) => [it, applicationRecord(it, '2.0.0')]));

/** Each finding in one line: code, severity, place. */
function findings(judged: Plan, change: Partial<PlanContext> = {}): string[] {
  return judgePlan(context(judged, change)).findings.map(
    ({ code, severity, path }) => `${code} ${severity} ${path.join('/')}`,
  );
}

interface Case {
  readonly rule: string;
  readonly plan?: Plan;
  readonly context?: Partial<PlanContext>;
  readonly found: readonly string[];
}

const shop = plan([entry('shop')]);

const places: readonly Case[] = [
  { rule: 'all is well', found: [] },
  {
    rule: 'the source is not configured',
    plan: { ...shop, source: 'developement' },
    found: ['unknown-environment error source'],
  },
  {
    rule: 'the target is not configured',
    plan: { ...shop, target: 'prod' },
    found: ['unknown-environment error target'],
  },
  {
    rule: 'neither is configured',
    plan: { ...shop, source: 'constructor', target: 'prod' },
    found: ['unknown-environment error source', 'unknown-environment error target'],
  },
  {
    rule: 'the branch is of another environment',
    plan: { ...shop, target: 'production' },
    found: ['target-mismatch error target'],
  },
  {
    rule: 'the target is a root',
    plan: { ...shop, source: 'qa', target: 'development' },
    context: { environment: development },
    found: ['target-mismatch error target'],
  },
  {
    rule: 'the source is the target',
    plan: { ...shop, source: 'qa' },
    found: ['source-not-allowed error source'],
  },
  {
    rule: 'the source is not among the allowed ones',
    context: { environment: environment('qa', { sources: ['production'] }) },
    found: ['source-not-allowed error source'],
  },
  {
    rule: 'the source is the only allowed one',
    context: { environment: environment('qa', { sources: ['development'] }) },
    found: [],
  },
  { rule: 'there is no application', plan: plan([]), found: ['no-applications error applications'] },
  {
    rule: 'there is no application, and the target is wrong as well',
    plan: plan([], { target: 'prod' }),
    found: ['unknown-environment error target', 'no-applications error applications'],
  },
];

describe('where a plan goes', () => {
  test.each(places)('$rule', ({ plan: judged = shop, context: change, found }) => {
    expect(findings(judged, change)).toEqual(found);
  });

  test('that is unknown silences what follows, not what the catalog says', () => {
    const judged = plan([entry('shop', '9.0.0'), entry('shpo')], { source: 'developement' });
    const change = { catalog: context(shop).catalog };
    expect(findings(judged, change)).toEqual([
      'unknown-environment error source',
      'unknown-application error applications/shpo',
    ]);
    expect(judgePlan(context(judged, change)).operations).toEqual([]);
  });

  test('that is not allowed leaves all that does not depend on it', () => {
    const judged = plan([entry('shop', '9.0.0'), entry('ledger')]);
    const change = {
      ...context(both),
      plan: judged,
      environment: environment('qa', { sources: ['production'] }),
    };
    expect(findings(judged, change)).toEqual([
      'source-not-allowed error source',
      'tag-not-found error applications/shop',
    ]);
    expect(judgePlan(context(judged, change)).operations).toHaveLength(2);
  });

  test('that is the wrong target leaves what does not depend on it', () => {
    const judged = plan([entry('shop', '9.0.0')], { target: 'production' });
    expect(findings(judged, { catalog: context(shop).catalog })).toEqual([
      'target-mismatch error target',
      'tag-not-found error applications/shop',
    ]);
    expect(judgePlan(context(judged)).operations).toEqual([]);
  });

  test('is named with what there is instead', () => {
    const [found] = judgePlan(context({ ...shop, source: 'developement' })).findings;
    expect(found?.message).toContain('choose one of development, qa, production');
  });
});

const both = plan([entry('shop'), entry('ledger')]);

const whole = { by: 'qa/earlier', modules: [], whole: true };

const idle: readonly Case[] = [
  {
    rule: 'everything is there already',
    plan: both,
    context: { target: has('shop', 'ledger') },
    found: [
      'already-deployed notice applications/shop',
      'already-deployed notice applications/ledger',
      'nothing-to-deploy error applications',
    ],
  },
  {
    rule: 'something remains',
    plan: both,
    context: { target: has('shop') },
    found: ['already-deployed notice applications/shop'],
  },
  {
    rule: 'what remains is a redeployment',
    plan: plan([entry('shop'), { application: 'ledger', action: 'redeploy' }]),
    context: { target: has('shop', 'ledger') },
    found: ['already-deployed notice applications/shop'],
  },
  {
    rule: 'something is wrong besides, so that is the cause',
    plan: plan([entry('shop'), entry('ledger', '9.0.0')]),
    context: { target: has('shop') },
    found: ['already-deployed notice applications/shop', 'tag-not-found error applications/ledger'],
  },
  {
    rule: 'a retry finds that its chain has done everything',
    plan: both,
    context: {
      target: has('shop', 'ledger'),
      succeededBefore: new Map([
        ['shop', whole],
        ['ledger', whole],
      ]),
    },
    found: ['already-deployed notice applications/shop', 'already-deployed notice applications/ledger'],
  },
  {
    rule: 'a retry finds that its chain has done only a part of it',
    plan: both,
    context: { target: has('shop', 'ledger'), succeededBefore: new Map([['shop', whole]]) },
    found: [
      'already-deployed notice applications/shop',
      'already-deployed notice applications/ledger',
      'nothing-to-deploy error applications',
    ],
  },
];

describe('a plan that would do nothing', () => {
  test.each(idle)('$rule', ({ plan: judged = shop, context: change, found }) => {
    expect(findings(judged, change)).toEqual(found);
  });
});

test('operations stand in the order of the file, without those that mean nothing', () => {
  const judged = plan([entry('shop'), entry('unheard-of'), entry('ledger')]);
  const catalog = new Map([...context(judged).catalog].filter(([name]) => name !== 'unheard-of'));
  const { operations } = judgePlan(context(judged, { catalog }));
  expect(operations.map(({ application }) => application)).toEqual(['shop', 'ledger']);
});

test('an environment of no configuration at all has no others to choose from', () => {
  const change = { configuration: configuration() };
  expect(findings(shop, change)).toEqual([
    'unknown-environment error source',
    'unknown-environment error target',
  ]);
});
