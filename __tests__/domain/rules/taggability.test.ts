import { describe, expect, test } from '@jest/globals';
import type { TagAndDeployEntry } from '../../../src/domain/model/plan.ts';
import { judgeEntry } from '../../../src/domain/rules/judge-entry.ts';
import { judgePlan } from '../../../src/domain/rules/judge-plan.ts';
import type { PlanContext } from '../../../src/domain/rules/plan-context.ts';
import {
  applicationRecord,
  catalogEntry,
  commit,
  context,
  entry,
  modules,
  plan,
} from '../../support/builders.ts';
import { target } from '../../support/targets.ts';

const next = {
  application: 'shop',
  action: 'tag-and-deploy',
  version: '2.1.0',
  commit: commit('ab'),
} as const;
const there = { commits: new Map([['shop', new Set([commit('ab')])]]) };
const tagged = (at: string) => ({ tags: new Map([['shop', new Map([['v2.1.0', commit(at)]])]]), ...there });
const source = (versions: Readonly<Record<string, string>>) => ({
  ...there,
  source: new Map([
    ['shop', applicationRecord('shop', '2.0.0', { versions: new Map(Object.entries(versions)) })],
  ]),
});

function judge(
  change: Partial<PlanContext>,
  judged: typeof next | (typeof next & { modules: string[] }) = next,
) {
  const { findings, operation } = judgeEntry(judged, context(plan([judged]), change));
  return {
    found: findings.map(({ code, severity, path }) => `${code} ${severity} ${path.join('/')}`),
    messages: findings.map(({ message }) => message),
    operation,
  };
}

describe('a commit that becomes a version', () => {
  test.each<{ rule: string; change: Partial<PlanContext>; found: readonly string[] }>([
    { rule: 'that is there', change: there, found: [] },
    { rule: 'whose repository was not asked', change: { tags: new Map() }, found: [] },
    {
      rule: 'in a repository without tags',
      change: { ...there, tags: new Map([['shop', new Map()]]) },
      found: [],
    },
    { rule: 'that has the tag already', change: tagged('ab'), found: [] },
    { rule: 'whose tag is elsewhere', change: tagged('cd'), found: ['tag-exists error applications/shop'] },
    {
      rule: 'whose tag is elsewhere, which says enough of it',
      change: { ...tagged('cd'), commits: new Map([['shop', new Set()]]), ...target('shop', '3.0.0') },
      found: ['tag-exists error applications/shop'],
    },
    {
      rule: 'that is not there',
      change: { commits: new Map([['shop', new Set()]]), ...target('shop', '3.0.0') },
      found: ['commit-not-found error applications/shop'],
    },
    { rule: 'that the source has', change: source({ '2.0.0': commit('ab') }), found: [] },
    {
      rule: 'that the source has had',
      change: source({ '2.0.0': commit('c2'), '1.0.0': commit('ab') }),
      found: [],
    },
    {
      rule: 'that the source has not had',
      change: source({ '2.0.0': commit('c2') }),
      found: ['version-not-in-source error applications/shop'],
    },
    {
      rule: 'of an application that the source does not have',
      change: { ...there, source: new Map() },
      found: ['version-not-in-source error applications/shop'],
    },
    {
      rule: 'whose version was another commit in the source',
      change: source({ '2.1.0': commit('c2'), '1.0.0': commit('ab') }),
      found: ['tag-moved error applications/shop'],
    },
    {
      rule: 'whose version was another commit in the target',
      change: { ...there, ...target('shop', '2.0.0', { versions: new Map([['2.1.0', commit('dd')]]) }) },
      found: ['tag-moved error applications/shop'],
    },
    {
      rule: 'below what the target has',
      change: { ...there, ...target('shop', '2.2.0') },
      found: ['newer-in-target error applications/shop'],
    },
    {
      rule: 'of which the target has the version already',
      change: {
        ...tagged('ab'),
        ...target('shop', '2.1.0', { versions: new Map([['2.1.0', commit('ab')]]) }),
      },
      found: ['already-deployed notice applications/shop'],
    },
    {
      rule: 'of a version that was marked bad',
      change: {
        ...there,
        marks: new Map([
          [
            'shop',
            { application: 'shop', bad: new Map([['2.1.0', { reason: 'leaks', by: 'Eve', at: 'now' }]]) },
          ],
        ]),
      },
      found: ['version-blocked error applications/shop'],
    },
  ])('$rule', ({ change, found }) => {
    expect(judge(change).found).toEqual(found);
  });

  test.each<[code: string, change: Partial<PlanContext>, words: readonly string[]]>([
    ['tag-exists', tagged('cd'), ['acme/shop', 'v2.1.0', 'cdcdcdcdcdcd', 'abababababab']],
    [
      'commit-not-found',
      { commits: new Map([['shop', new Set()]]) },
      ['acme/shop', commit('ab'), 'shop 2.1.0'],
    ],
    ['version-not-in-source', source({}), ["'development'", 'abababababab', commit('c2').slice(0, 12)]],
    [
      'tag-moved',
      source({ '2.1.0': commit('c2'), '1.0.0': commit('ab') }),
      ["'development'", '2.1.0', 'c2c2c2c2c2c2'],
    ],
  ])('%s says what was found where, and what was expected', (_, change, words) => {
    const [message = ''] = judge(change).messages;
    for (const word of words) expect(message).toContain(word);
  });

  describe('in a repository that another application of the plan has as well', () => {
    const other = { ...next, application: 'audit', commit: commit('cd') };
    const shared = (tag = 'v{version}') => ({
      catalog: new Map([
        ['audit', catalogEntry('audit', { repository: 'acme/shop', tag })],
        ['shop', catalogEntry('shop')],
      ]),
    });
    const found = (entries: readonly TagAndDeployEntry[], change: Partial<PlanContext>) =>
      judgePlan(context(plan(entries), change)).findings.flatMap(({ code, application, message }) =>
        code === 'tag-exists' ? [`${application}: ${message}`] : [],
      );

    test('cannot take the tag that the other one gets', () => {
      const [message = '', ...more] = found([other, next], shared());
      for (const word of ['shop: audit', 'v2.1.0', 'cdcdcdcdcdcd', 'abababababab']) {
        expect(message).toContain(word);
      }
      expect(more).toEqual([]);
    });

    test.each<[how: string, entries: readonly TagAndDeployEntry[], change: Partial<PlanContext>]>([
      ['on the same commit', [{ ...other, commit: commit('ab') }, next], shared()],
      ['with another version', [other, { ...next, version: '2.1.1' }], shared()],
      ['with tags of its own', [other, next], shared('audit@{version}')],
      ['elsewhere', [other, next], {}],
    ])('can be tagged %s', (_, entries, change) => {
      expect(found(entries, change)).toEqual([]);
    });
  });

  test('becomes an operation with its tag by the pattern of the catalog', () => {
    const { operation } = judge({ ...there, ...target('shop', '2.0.0') });
    expect(operation).toMatchObject({
      ...{ application: 'shop', action: 'tag-and-deploy', from: '2.0.0', to: '2.1.0' },
      ...{ tag: 'v2.1.0', commit: commit('ab'), whole: true },
    });
  });

  test('consists of what its manifest says at the commit, whatever that of a version of its name says', () => {
    const read = (name: string) => ({ kind: 'read', modules: modules({ [name]: [] }) }) as const;
    const manifests = new Map([
      [
        'shop',
        new Map([
          [commit('ab'), read('shop-api')],
          ['2.1.0', read('old')],
        ]),
      ],
    ]);
    expect([...(judge({ ...there, manifests }).operation?.modules.keys() ?? [])]).toEqual(['shop-api']);
  });

  test('may be a part of the application', () => {
    const { operation } = judge(there, { ...next, modules: ['shop-api'] });
    expect(operation?.modules.has('shop-api')).toBe(true);
  });
});

describe('what a run has tagged before it was aborted', () => {
  const retry = entry('shop', '2.1.0', { commit: commit('ab') });
  const codes = (judged: typeof retry, change: Partial<PlanContext>) =>
    judgePlan(context(plan([judged]), change)).findings.map(({ code }) => code);

  test('is available for its retry, because the source has had that commit', () => {
    expect(codes(retry, { ...tagged('ab'), ...source({ '2.0.0': commit('ab') }) })).toEqual([]);
  });

  test.each([
    ['nobody pins it', entry('shop', '2.1.0'), source({ '2.0.0': commit('ab') }), 'version-not-in-source'],
    ['the source has not had it', retry, source({ '2.0.0': commit('c2') }), 'version-not-in-source'],
    [
      'the tag is elsewhere by now',
      retry,
      { ...source({ '2.0.0': commit('ab') }), tags: tagged('cd').tags },
      'tag-moved',
    ],
  ])('is not when %s', (_, judged, change, code) => {
    expect(codes(judged, { ...tagged('ab'), ...change })).toEqual([code]);
  });
});
