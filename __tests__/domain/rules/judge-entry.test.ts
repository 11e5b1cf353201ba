import { describe, expect, test } from '@jest/globals';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { judgeEntry } from '../../../src/domain/rules/judge-entry.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import {
  applicationRecord,
  commit,
  context,
  entry,
  modules,
  modulesOf,
  plan,
} from '../../support/builders.ts';
import { deployedModules, target, twoModules } from '../../support/targets.ts';

const mark = (version: string, application = 'shop') =>
  new Map([
    [application, { application, bad: new Map([[version, { reason: 'leaks', by: 'Eve', at: 'now' }]]) }],
  ]);
const source = (...args: Parameters<typeof applicationRecord>) => ({
  source: new Map([[args[0], applicationRecord(...args)]]),
});
const onlyWeb = entry('shop', '2.0.0', { modules: ['web'] });

interface Case {
  readonly rule: string;
  readonly entry?: PlanEntry;
  readonly context?: Partial<PlanContext>;
  /** Code and severity of each finding. */
  readonly found: readonly string[];
  readonly skip?: string;
}

function judge({ entry: judged = entry('shop'), context: change }: Omit<Case, 'rule' | 'found'>) {
  return judgeEntry(judged, context(plan([judged]), change));
}

const skipped = { found: ['already-deployed notice'], skip: 'already-deployed' };

const cases: readonly Case[] = [
  { rule: 'a tagged version that the target never had', found: [] },
  {
    rule: 'an application that is not in the catalog',
    context: { catalog: new Map() },
    found: ['unknown-application error'],
  },
  {
    rule: 'a module that the application does not have',
    entry: entry('shop', '2.0.0', { modules: ['shop-api', 'api', 'constructor'] }),
    found: ['unknown-module error', 'unknown-module error'],
  },
  { rule: 'a module that it has', entry: entry('shop', '2.0.0', { modules: ['shop-api'] }), found: [] },

  { rule: 'a version without a tag', entry: entry('shop', '2.0.1'), found: ['tag-not-found error'] },
  {
    rule: 'a repository without tags',
    context: { tags: new Map([['shop', new Map()]]) },
    found: ['tag-not-found error'],
  },
  { rule: 'a repository that was not asked', context: { tags: new Map() }, found: [] },
  {
    rule: 'a version without a tag says nothing about the target',
    entry: entry('shop', '0.9.0'),
    context: target('shop', '1.0.0'),
    found: ['tag-not-found error'],
  },

  { rule: 'a version that the source has had', context: source('shop', '2.0.0'), found: [] },
  {
    rule: 'a version that the source has not had',
    context: source('shop', '1.0.0'),
    found: ['version-not-in-source error'],
  },
  {
    rule: 'a source that never had the application',
    context: { source: new Map() },
    found: ['version-not-in-source error'],
  },
  {
    rule: 'a source that has it in parts only',
    context: source('shop', '2.0.0', { versions: new Map() }),
    found: ['version-not-in-source error'],
  },
  {
    rule: 'a source that has a newer version by now',
    context: source('shop', '3.0.0', { versions: new Map([['2.0.0', commit('c2')]]) }),
    found: [],
  },

  { rule: 'a commit that the tag names', entry: entry('shop', '2.0.0', { commit: commit('c2') }), found: [] },
  {
    rule: 'a commit that it does not',
    entry: entry('shop', '2.0.0', { commit: commit('c1') }),
    found: ['tag-moved error'],
  },
  {
    rule: 'a commit that the source has not had',
    context: source('shop', '2.0.0', { versions: new Map([['2.0.0', commit('dd')]]) }),
    found: ['tag-moved error'],
  },
  {
    rule: 'a commit that the target has not had',
    context: target('shop', '1.0.0', { versions: new Map([['2.0.0', commit('dd')]]) }),
    found: ['tag-moved error'],
  },

  { rule: 'a version above the one in the target', context: target('shop', '1.9.9'), found: [] },
  {
    rule: 'a version below the one in the target',
    context: target('shop', '2.0.1'),
    found: ['newer-in-target error'],
  },
  {
    rule: 'a version just below its build metadata',
    context: target('shop', '2.0.0+1'),
    found: ['newer-in-target error'],
  },
  { rule: 'the version in the target', context: target('shop', '2.0.0'), ...skipped },
  {
    rule: 'the version in the target, where nobody is sure of it',
    context: target('shop', '2.0.0', { uncertain: true }),
    found: [],
  },
  {
    rule: 'the version in the target, where it never was whole',
    context: target('shop', '2.0.0', { versions: new Map() }),
    found: [],
  },
  {
    rule: 'the version in the target, which has been whole and has an older module now',
    context: {
      ...twoModules,
      ...target('shop', '2.0.0', deployedModules({ api: '1.0.0', web: '2.0.0' })),
    },
    found: [],
  },

  {
    rule: 'a module at this version',
    entry: onlyWeb,
    context: { ...twoModules, ...target('shop', '1.0.0', deployedModules({ api: '1.0.0', web: '2.0.0' })) },
    ...skipped,
  },
  {
    rule: 'a module that is older there',
    entry: onlyWeb,
    context: { ...twoModules, ...target('shop', '3.0.0', deployedModules({ api: '3.0.0', web: '1.0.0' })) },
    found: [],
  },
  {
    rule: 'a module that is newer there',
    entry: onlyWeb,
    context: { ...twoModules, ...target('shop', '1.0.0', deployedModules({ api: '1.0.0', web: '3.0.0' })) },
    found: ['newer-in-target error'],
  },
  {
    rule: 'the whole, of which a module is newer there',
    context: { ...twoModules, ...target('shop', '1.0.0', deployedModules({ api: '1.0.0', web: '3.0.0' })) },
    found: ['newer-in-target error'],
  },
  {
    rule: 'both modules by name, at this version',
    entry: entry('shop', '2.0.0', { modules: ['api', 'web'] }),
    context: { ...twoModules, ...target('shop', '2.0.0', deployedModules({ api: '2.0.0', web: '2.0.0' })) },
    ...skipped,
  },

  {
    rule: 'a version that was marked bad',
    context: { marks: mark('2.0.0') },
    found: ['version-blocked error'],
  },
  { rule: 'a version next to one that was marked bad', context: { marks: mark('2.0.1') }, found: [] },
  {
    rule: 'a version that was marked bad for another application',
    context: { marks: mark('2.0.0', 'ledger') },
    found: [],
  },
  {
    rule: 'a bad version says nothing about the target',
    context: { marks: mark('2.0.0'), ...target('shop', '3.0.0') },
    found: ['version-blocked error'],
  },

  {
    rule: 'a tag-and-deploy, which another rule refuses',
    entry: { application: 'shop', action: 'tag-and-deploy', version: '4.0.0', commit: commit('c4') },
    found: [],
  },
];

test.each(cases)('$rule', (it) => {
  const { findings, operation } = judge(it);
  expect(findings.map(({ code, severity }) => `${code} ${severity}`)).toEqual(it.found);
  expect(operation?.skip).toBe(it.skip);
  for (const { application, path } of findings) {
    expect({ application, path }).toEqual({ application: 'shop', path: ['applications', 'shop'] });
  }
});

describe('an operation', () => {
  test('of a deployment is pinned to the commit of its tag', () => {
    expect(judge({ context: target('shop', '1.0.0') }).operation).toEqual({
      application: 'shop',
      action: 'deploy',
      from: '1.0.0',
      to: '2.0.0',
      tag: 'v2.0.0',
      commit: commit('c2'),
      modules: modulesOf('shop'),
      whole: true,
    });
  });

  test('of a first deployment comes from nothing', () => {
    expect(judge({}).operation?.from).toBeNull();
  });

  test('without evidence has the commit that the plan pins, or none', () => {
    const pinned = entry('shop', '2.0.0', { commit: commit('ee') });
    expect(judge({ entry: pinned, context: { tags: new Map() } }).operation?.commit).toBe(commit('ee'));
    expect(judge({ context: { tags: new Map() } }).operation?.commit).toBeNull();
  });

  test('of some modules is not the whole', () => {
    const { operation } = judge({ entry: onlyWeb, context: twoModules });
    expect(operation).toMatchObject({ whole: false, modules: modules({ web: [] }) });
  });
});

describe('a message', () => {
  test.each<{ rule: string; context: Partial<PlanContext>; entry?: PlanEntry; says: string }>([
    {
      rule: 'the newest tags there are',
      entry: entry('shop', '2.0.1'),
      context: {},
      says: 'the newest there are 3.0.0, 2.0.0, 1.0.0',
    },
    {
      rule: 'that no tag fits the pattern',
      context: { tags: new Map([['shop', new Map()]]) },
      says: 'it has no tag like v{version}',
    },
    { rule: 'what the source has had', context: source('shop', '1.0.0'), says: 'it has had 1.0.0' },
    {
      rule: 'that the source has had nothing',
      context: { source: new Map() },
      says: 'it has had nothing of it',
    },
    {
      rule: 'both commits of a moved tag',
      context: target('shop', '1.0.0', { versions: new Map([['2.0.0', commit('dd')]]) }),
      says: `names ${'c2'.repeat(6)}, but 'qa' has had ${'dd'.repeat(6)}`,
    },
    {
      rule: 'what may have been meant',
      context: { catalog: new Map(), catalogNames: ['ledger', 'shops'] },
      says: 'did you mean shops? Correct the name, or add catalog/shop.yml',
    },
    {
      rule: 'to check the name when nothing is near it',
      context: { catalog: new Map(), catalogNames: ['ledger'] },
      says: 'check the name, or add catalog/shop.yml',
    },
    { rule: 'which version to choose', context: target('shop', '2.0.1'), says: 'choose 2.0.1 or later' },
    { rule: 'who marked the version bad, and why', context: { marks: mark('2.0.0') }, says: 'by Eve: leaks' },
  ])('says $rule', ({ says, ...it }) => {
    expect(judge(it).findings[0]?.message).toContain(says);
  });

  test('names the module that is unknown', () => {
    const [found] = judge({ entry: entry('shop', '2.0.0', { modules: ['api'] }) }).findings;
    expect(found).toMatchObject({ module: 'api', message: expect.stringContaining('it has shop-api') });
  });
});
