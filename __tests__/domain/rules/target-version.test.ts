import { describe, expect, test } from '@jest/globals';
import type { DeployMode } from '../../../src/domain/model/configuration.ts';
import type { DeployEntry } from '../../../src/domain/model/plan.ts';
import type { ApplicationRecord } from '../../../src/domain/records/environment/environment-record.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import {
  applicationRecord,
  catalogEntry,
  commit,
  context,
  entry,
  environment,
  modules,
  plan,
} from '../../support/builders.ts';

interface Case {
  readonly rule: string;
  readonly deploy?: DeployMode;
  readonly entry?: DeployEntry;
  /** Versions in the target: of the two modules of shop, the newer one is the application's. */
  readonly there: {
    readonly api?: string;
    readonly web?: string;
    readonly change?: Partial<ApplicationRecord>;
  };
  readonly acknowledged?: readonly string[];
  readonly context?: Partial<PlanContext>;
  /** Code, severity and place of each finding. */
  readonly found: readonly string[];
  readonly skip?: string;
}

const references = new Map();
const onlyWeb = entry('shop', '2.0.0', { modules: ['web'] });

function recordOf({ api, web, change }: Case['there']): ApplicationRecord {
  const versions = Object.entries({ api, web }).flatMap(([name, version]) =>
    version === undefined ? [] : [[name, { version, references }] as const],
  );
  const newest =
    [api, web]
      .flatMap((version) => version ?? [])
      .sort()
      .at(-1) ?? '1.0.0';
  return applicationRecord('shop', newest, { modules: new Map(versions), ...change });
}

function judge({
  deploy = 'if-different',
  entry: judged = entry('shop'),
  there,
  acknowledged = [],
  ...it
}: Case) {
  const acknowledge = { removedModules: [], downgrades: acknowledged };
  return judgePlan(
    context(plan([judged], { acknowledged: acknowledge }), {
      environment: environment('qa', { deploy }),
      catalog: new Map([['shop', catalogEntry('shop', { modules: modules({ api: [], web: [] }) })]]),
      target: new Map([['shop', recordOf(there)]]),
      ...it.context,
    }),
  );
}

const same = { api: '2.0.0', web: '2.0.0' };
const older = { api: '1.0.0', web: '1.0.0' };
const newer = { api: '3.0.0', web: '3.0.0' };
const app = 'applications.shop';
const already = {
  found: [`already-deployed notice ${app}`, 'nothing-to-deploy error applications'],
  skip: 'already-deployed',
};
const refused = { found: [`newer-in-target error ${app}`] };
const leftOut = {
  found: [`newer-in-target notice ${app}`, 'nothing-to-deploy error applications'],
  skip: 'newer-in-target',
};
const goesBack = { found: [`newer-in-target notice ${app}`], acknowledged: ['shop'] };
const needless = (index = 0) => `newer-in-target warning acknowledge.downgrades.${index}`;

const earlier = (whole: boolean) => ({ by: 'qa/earlier', modules: ['api', 'web'], whole });

const cases: readonly Case[] = [
  { rule: 'if-different deploys what is newer', there: older, found: [] },
  { rule: 'if-different skips the same', there: same, ...already },
  { rule: 'if-different refuses what is older', there: newer, ...refused },

  { rule: 'always deploys what is newer', deploy: 'always', there: older, found: [] },
  { rule: 'always deploys the same again', deploy: 'always', there: same, found: [] },
  { rule: 'always refuses what is older', deploy: 'always', there: newer, ...refused },
  {
    rule: 'always skips what this chain of retries has deployed',
    deploy: 'always',
    there: same,
    context: { succeededBefore: new Map([['shop', earlier(true)]]) },
    found: [`already-deployed notice ${app}`],
    skip: 'already-deployed',
  },
  {
    rule: 'always deploys again what this chain of retries has deployed in parts',
    deploy: 'always',
    there: same,
    context: { succeededBefore: new Map([['shop', earlier(false)]]) },
    found: [],
  },

  { rule: 'if-newer deploys what is newer', deploy: 'if-newer', there: older, found: [] },
  { rule: 'if-newer skips the same', deploy: 'if-newer', there: same, ...already },
  { rule: 'if-newer leaves out what is older', deploy: 'if-newer', there: newer, ...leftOut },
  {
    rule: 'if-newer leaves out what is partly the same and partly older',
    deploy: 'if-newer',
    there: { api: '2.0.0', web: '2.0.1' },
    ...leftOut,
  },
  {
    rule: 'if-newer refuses what is older in one module and newer in another',
    deploy: 'if-newer',
    there: { api: '1.9.9', web: '2.0.1' },
    ...refused,
  },
  {
    rule: 'if-newer compares the module that lands alone: newer',
    deploy: 'if-newer',
    entry: onlyWeb,
    there: { api: '3.0.0', web: '1.9.9' },
    found: [],
  },
  {
    rule: 'if-newer compares the module that lands alone: older',
    deploy: 'if-newer',
    entry: onlyWeb,
    there: { api: '1.0.0', web: '2.0.1' },
    ...leftOut,
  },
  {
    rule: 'if-newer leaves nothing out where a module has never been',
    deploy: 'if-newer',
    there: { web: '3.0.0', change: { versions: new Map() } },
    ...refused,
  },
  {
    rule: 'if-newer relies on nothing that is uncertain',
    deploy: 'if-newer',
    there: { ...newer, change: { uncertain: true } },
    ...refused,
  },

  { rule: 'an acknowledged downgrade goes back', there: newer, ...goesBack },
  { rule: 'always: an acknowledged downgrade goes back', deploy: 'always', there: newer, ...goesBack },
  { rule: 'a downgrade by build metadata alone is one', there: { api: '2.0.0+1' }, ...goesBack },
  { rule: 'an acknowledged downgrade of one module', entry: onlyWeb, there: { web: '3.0.0' }, ...goesBack },
  {
    rule: 'if-newer goes back where leaving out would leave something old behind',
    deploy: 'if-newer',
    there: { api: '1.9.9', web: '2.0.1' },
    ...goesBack,
  },
  {
    rule: 'if-newer leaves out what is older, although a downgrade is acknowledged',
    deploy: 'if-newer',
    there: newer,
    acknowledged: ['shop'],
    ...leftOut,
  },
  {
    rule: 'the downgrade of another application is no permission',
    there: newer,
    acknowledged: ['ledger'],
    found: [`newer-in-target error ${app}`, needless()],
  },

  {
    rule: 'an acknowledged downgrade that is none',
    there: older,
    acknowledged: ['shop'],
    found: [needless()],
  },
  {
    rule: 'an acknowledged downgrade of a module that does not land',
    entry: onlyWeb,
    there: { api: '3.0.0', web: '1.0.0' },
    acknowledged: ['shop'],
    found: [needless()],
  },
  {
    rule: 'an acknowledged downgrade of what is not in the plan',
    there: newer,
    acknowledged: ['shop', 'shpo'],
    found: [`newer-in-target notice ${app}`, needless(1)],
  },
  {
    rule: 'an acknowledged downgrade of what is wrong anyway',
    entry: entry('shop', '2.0.1'),
    there: older,
    acknowledged: ['shop'],
    found: [`tag-not-found error ${app}`],
  },
  {
    rule: 'an acknowledged downgrade to a version that was marked bad',
    there: newer,
    acknowledged: ['shop'],
    context: {
      marks: new Map([
        [
          'shop',
          { application: 'shop', bad: new Map([['2.0.0', { reason: 'leaks', by: 'Eve', at: 'now' }]]) },
        ],
      ]),
    },
    found: [`version-blocked error ${app}`],
  },
  {
    rule: 'an acknowledged downgrade to a version that the source never had',
    there: newer,
    acknowledged: ['shop'],
    context: { source: new Map() },
    found: [`version-not-in-source error ${app}`, `newer-in-target notice ${app}`],
  },
];

test.each(cases)('$rule', (it) => {
  const { findings, operations } = judge(it);
  expect(findings.map(({ code, severity, path }) => `${code} ${severity} ${path.join('.')}`)).toEqual(
    it.found,
  );
  expect(operations[0]?.skip).toBe(it.skip);
});

test('a downgrade is an operation from the newer version to the older one', () => {
  const { operations } = judge({ rule: '', there: newer, acknowledged: ['shop'], found: [] });
  expect(operations[0]).toMatchObject({
    from: '3.0.0',
    to: '2.0.0',
    tag: 'v2.0.0',
    commit: commit('c2'),
    whole: true,
  });
});

describe('a message', () => {
  test.each<Omit<Case, 'rule' | 'found'> & { readonly says: string }>([
    {
      there: newer,
      says: "'qa' has shop 3.0.0, which is newer than 2.0.0; choose 3.0.0 or later, or name shop below acknowledge.downgrades to go back",
    },
    {
      there: newer,
      deploy: 'if-newer',
      says: "'qa' has shop 3.0.0, which is newer than 2.0.0, and takes newer versions alone (deploy: if-newer); it is skipped",
    },
    {
      there: newer,
      acknowledged: ['shop'],
      says: "'qa' goes back from shop 3.0.0 to 2.0.0, as the plan acknowledges",
    },
    {
      there: older,
      acknowledged: ['shop'],
      says: "acknowledge.downgrades names shop, but nothing of it in 'qa' is newer; remove it there",
    },
    {
      there: older,
      acknowledged: ['pay'],
      says: 'acknowledge.downgrades names pay, but it is not in this plan; remove it there',
    },
  ])('says: $says', ({ says, ...it }) => {
    expect(judge({ rule: '', found: [], ...it }).findings[0]?.message).toBe(says);
  });

  test('does not call what is newer the same', () => {
    const { findings } = judge({ rule: '', found: [], there: newer, deploy: 'if-newer' });
    expect(findings.at(-1)?.message).toContain('everything that the plan names, or something newer');
  });
});
