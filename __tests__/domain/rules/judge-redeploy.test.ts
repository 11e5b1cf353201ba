import { describe, expect, test } from '@jest/globals';
import { judgeRedeploy } from '../../../src/domain/rules/judge-redeploy.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import { commit, context, modules, plan } from '../../support/builders.ts';
import { deployedModules, target, twoModules } from '../../support/targets.ts';

interface Question {
  /** Default: all that are there. */
  readonly modules?: readonly string[];
  readonly context?: Partial<PlanContext>;
}

interface Case extends Question {
  readonly rule: string;
  /** Code, severity and, where it is about one, module of each finding. */
  readonly found: readonly string[];
}

const mixture = {
  ...deployedModules({ api: '1.0.0', web: '2.0.0' }),
  versions: new Map([['1.0.0', commit('c1')]]),
};
const mixed = target('shop', '2.0.0', mixture);
const bad = (version: string) => ({
  marks: new Map([
    ['shop', { application: 'shop', bad: new Map([[version, { reason: 'leaks', by: 'Eve', at: 'now' }]]) }],
  ]),
});

function judge({ modules: names, context: change }: Question) {
  const entry = { application: 'shop', action: 'redeploy', ...(names && { modules: names }) } as const;
  return judgeRedeploy(entry, context(plan([entry]), { ...twoModules, ...change }));
}

const cases: readonly Case[] = [
  { rule: 'of what is there', context: target('shop', '1.0.0'), found: [] },
  { rule: 'of what never was there', found: ['not-deployed error'] },
  {
    rule: 'of what only failed there',
    context: target('shop', '1.0.0', { version: null }),
    found: ['not-deployed error'],
  },
  { rule: 'of what is uncertain', context: target('shop', '1.0.0', { uncertain: true }), found: [] },
  {
    rule: 'of a bad version',
    context: { ...target('shop', '2.0.0'), ...bad('2.0.0') },
    found: ['version-blocked error'],
  },
  {
    rule: 'of a module that is not there',
    modules: ['web'],
    context: target('shop', '1.0.0', deployedModules({ api: '1.0.0' })),
    found: ['not-deployed error web'],
  },

  { rule: 'of modules of different versions', context: mixed, found: ['not-deployed error'] },
  { rule: 'of one of them, of the version that came last', modules: ['web'], context: mixed, found: [] },
  { rule: 'of one of them, of a version that was whole once', modules: ['api'], context: mixed, found: [] },
  {
    rule: 'of one of them, of a version that was never whole',
    modules: ['api'],
    context: target('shop', '2.0.0', { ...mixture, versions: new Map() }),
    found: ['not-deployed error'],
  },
  {
    rule: 'of one of them, of a version that was marked bad',
    modules: ['api'],
    context: { ...mixed, ...bad('1.0.0') },
    found: ['version-blocked error'],
  },
  {
    rule: 'of one of them, while the version of the other was marked bad',
    modules: ['web'],
    context: { ...mixed, ...bad('1.0.0') },
    found: [],
  },
];

test.each(cases)('a redeployment $rule: $found', ({ found, ...question }) => {
  const { findings } = judge(question);
  expect(findings.map((it) => [it.code, it.severity, it.module ?? []].flat().join(' '))).toEqual(found);
  for (const { application, path } of findings) {
    expect({ application, path }).toEqual({ application: 'shop', path: ['applications', 'shop'] });
  }
});

describe('the operation', () => {
  test('repeats what is there, whatever the catalog says', () => {
    const there = deployedModules({ old: '1.0.0', web: '1.0.0' });
    const { operation } = judge({ context: target('shop', '1.0.0', there) });
    expect(operation).toEqual({
      application: 'shop',
      action: 'redeploy',
      from: '1.0.0',
      to: '1.0.0',
      tag: 'v1.0.0',
      commit: commit('c1'),
      modules: modules({ old: [], web: [] }),
      whole: false,
    });
  });

  test('on some modules touches no others', () => {
    const there = deployedModules({ api: '1.0.0', web: '1.0.0' });
    const { operation } = judge({ modules: ['web'], context: target('shop', '1.0.0', there) });
    expect(operation?.modules).toEqual(modules({ web: [] }));
  });

  test('on a module that stayed behind is of its own version', () => {
    expect(judge({ modules: ['api'], context: mixed }).operation).toMatchObject({
      ...{ from: '1.0.0', to: '1.0.0', tag: 'v1.0.0', commit: commit('c1') },
      modules: modules({ api: [] }),
    });
  });
});

describe('a message', () => {
  test.each<Question & { readonly says: string }>([
    {
      context: mixed,
      says: "'qa' has api 1.0.0, web 2.0.0, and one redeployment is of one version; choose modules of the same version, as with modules: [api], or name a version",
    },
    {
      modules: ['api'],
      context: target('shop', '2.0.0', { ...mixture, versions: new Map() }),
      says: "'qa' has had shop 1.0.0 in parts alone, so that nobody recorded its commit; name a version of shop instead",
    },
    {
      says: "'qa' does not have shop, so it cannot be redeployed; name a version instead",
    },
  ])('says: $says', ({ says, ...question }) => {
    expect(judge(question).findings.map(({ message }) => message)).toEqual([says]);
  });
});
