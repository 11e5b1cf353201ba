import { describe, expect, test } from '@jest/globals';
import type { CatalogEntry } from '../../../src/domain/model/catalog.ts';
import type { CheckState } from '../../../src/domain/readiness/check-state.ts';
import { askForPlans, askForTags, askForVersions } from '../../../src/usecases/reading/evidence.ts';
import { catalogEntry, entry, plan } from '../../support/builders.ts';
import { createFakeSources } from '../../support/fake-sources.ts';

const manifest = 'deploy/modules.yml';
const shop = catalogEntry('shop', { manifest });
const tags = new Map([
  ['v1.0.0', 'c1'],
  ['v2.0.0', 'c2'],
]);

function sourcesWith(files: Readonly<Record<string, string>>) {
  const sources = createFakeSources();
  sources.repositories.set('acme/shop', tags);
  for (const [tag, text] of Object.entries(files)) sources.files.set(`acme/shop ${tag} ${manifest}`, text);
  return sources;
}

const catalogOf = (...entries: readonly CatalogEntry[]) => new Map(entries.map((it) => [it.application, it]));

async function manifestOf(text: string) {
  const sources = sourcesWith({ 'v2.0.0': text });
  const { manifests } = await askForPlans(sources, catalogOf(shop), { plans: [plan([entry('shop')])] });
  return manifests.get('shop')?.get('2.0.0');
}

describe('manifests', () => {
  test('are read at the tag of the version, with the tags', async () => {
    const sources = sourcesWith({ 'v1.0.0': 'modules: {}', 'v2.0.0': 'modules: { shop-api: }' });
    const evidence = await askForPlans(sources, catalogOf(shop), { plans: [plan([entry('shop')])] });
    expect(evidence.tags).toEqual(new Map([['shop', tags]]));
    expect(evidence.manifests).toEqual(
      new Map([
        [
          'shop',
          new Map([['2.0.0', { kind: 'read', modules: new Map([['shop-api', { references: new Map() }]]) }]]),
        ],
      ]),
    );
    expect(sources.asked).toEqual(['acme/shop']);
  });

  test('are not asked for where the catalog names none, and may not be there', async () => {
    const named = { plans: [plan([entry('shop')])] };
    const without = await askForPlans(
      sourcesWith({ 'v2.0.0': 'modules: {}' }),
      catalogOf(catalogEntry('shop')),
      named,
    );
    expect(without.manifests.get('shop')?.size).toBe(0);
    const absent = await askForPlans(sourcesWith({}), catalogOf(shop), named);
    expect(absent.manifests.get('shop')?.size).toBe(0);
  });

  test.each([
    [
      'modules:\n  ledger-api: {}',
      'unknown-module',
      "the manifest of shop 2.0.0 cannot be used (acme/shop at v2.0.0, deploy/modules.yml:2): 'ledger-api' is no module of the application in the catalog, which has shop-api; add it there, or take it out",
    ],
    ['modules: {', 'yaml-syntax', expect.stringContaining('acme/shop at v2.0.0, deploy/modules.yml:1')],
    ['modules:\n  a: {}\n  b: {}', 'unknown-module', expect.stringContaining('(and 1 more)')],
  ])('that are broken say where: %j', async (text, code, message) => {
    expect(await manifestOf(text)).toEqual({ kind: 'broken', code, message });
  });

  test('that are no files are broken', async () => {
    const sources = sourcesWith({});
    const odd = { ...sources, read: async () => new Map([['acme/shop', oddAnswer]]) };
    const { manifests } = await askForPlans(odd, catalogOf(shop), { plans: [plan([entry('shop')])] });
    expect(manifests.get('shop')?.get('2.0.0')).toMatchObject({ kind: 'broken', code: 'schema' });
  });

  test('of several versions are asked for together', async () => {
    const sources = sourcesWith({ 'v1.0.0': 'modules: {}', 'v2.0.0': 'modules: {' });
    const wanted = [
      { entry: shop, versions: new Set(['1.0.0', '2.0.0', '9.0.0']) },
      { entry: catalogEntry('away', { manifest }), versions: new Set(['1.0.0']) },
    ];
    const { manifests, unreachable } = await askForVersions(sources, wanted);
    expect([...(manifests.get('shop') ?? [])].map(([version, { kind }]) => [version, kind])).toEqual([
      ['1.0.0', 'read'],
      ['2.0.0', 'broken'],
    ]);
    expect([...manifests.keys()]).toEqual(['shop']);
    expect(unreachable).toMatchObject([{ code: 'source-unreachable', application: 'away' }]);
    expect(sources.asked).toEqual(['acme/shop', 'acme/away']);
  });
});

const odd = { tag: 'v2.0.0', path: manifest, bytes: null, strange: true };
const oddAnswer = { kind: 'read', tags, files: [odd], notes: null, commits: [], checks: [] } as const;

describe('commits that are yet to be tagged', () => {
  const commit = 'ab'.repeat(20);
  const next = { application: 'shop', action: 'tag-and-deploy', version: '3.0.0', commit } as const;

  test('are asked for, with their manifests, and known by their ids', async () => {
    const sources = sourcesWith({ [commit]: 'modules: { shop-api: }', 'v2.0.0': 'modules: {}' });
    sources.commits.add(commit);
    const plans = [plan([next]), plan([entry('shop')]), plan([{ ...next, commit: 'cd'.repeat(20) }])];
    const { commits, manifests } = await askForPlans(sources, catalogOf(shop), { plans });
    expect(commits).toEqual(new Map([['shop', new Set([commit])]]));
    expect([...(manifests.get('shop') ?? [])].map(([revision, { kind }]) => [revision, kind])).toEqual([
      ['2.0.0', 'read'],
      [commit, 'read'],
    ]);
    expect(sources.asked).toEqual(['acme/shop']);
  });

  test('say where a manifest is that cannot be used', async () => {
    const sources = sourcesWith({ [commit]: 'modules: []' });
    sources.commits.add(commit);
    const { manifests } = await askForPlans(sources, catalogOf(shop), { plans: [plan([next])] });
    expect(manifests.get('shop')?.get(commit)).toMatchObject({
      kind: 'broken',
      message: expect.stringContaining(
        `the manifest of shop at abababababab cannot be used (acme/shop at ${commit}`,
      ),
    });
  });
});

describe('checks that the catalog demands', () => {
  const ready = catalogEntry('shop', { ready: { check: 'build', within: 1 } });
  const success: CheckState = { kind: 'success', said: 'success' };
  const commit = 'ab'.repeat(20);
  const plans = [
    plan([entry('shop')]),
    plan([{ application: 'shop', action: 'tag-and-deploy', version: '3.0.0', commit }]),
  ];

  test('are those of tags and of commits that have none yet', async () => {
    const sources = sourcesWith({});
    sources.checks.set('acme/shop v2.0.0 build', success);
    expect((await askForPlans(sources, catalogOf(ready), { plans })).builds).toEqual(
      new Map([
        [
          'shop',
          new Map([
            ['2.0.0', success],
            [commit, { kind: 'absent', said: null }],
          ]),
        ],
      ]),
    );
  });

  test('are not asked for where none is demanded, nor for other plans', async () => {
    const sources = sourcesWith({});
    const { builds } = await askForPlans(sources, catalogOf(shop), { plans });
    expect(builds.get('shop')?.size).toBe(0);
    const [first, ...others] = plans;
    const some = await askForPlans(sources, catalogOf(ready), { plans: first ? [first] : [], others });
    expect([...(some.builds.get('shop')?.keys() ?? [])]).toEqual(['2.0.0']);
  });
});

describe('notes', () => {
  test('are asked for only where they are shown, and are those of the application', async () => {
    const sources = sourcesWith({});
    const byTag = new Map([
      ['v2.0.0', { message: 'two' }],
      ['other@1.0.0', { message: 'one' }],
    ]);
    sources.notes.set('acme/shop', { byTag, cutLists: [[...byTag.keys()]] });
    const plans = [plan([entry('shop')])];
    expect((await askForPlans(sources, catalogOf(shop), { plans })).notes).toEqual(new Map());
    const { notes } = await askForPlans(sources, catalogOf(shop), { plans, notes: true });
    expect(notes).toEqual(
      new Map([
        [
          'shop',
          {
            byVersion: new Map([['2.0.0', { title: null, text: 'two', origin: 'tag' }]]),
            cutLists: [['2.0.0']],
          },
        ],
      ]),
    );
  });
});

test('applications of one repository are asked for together', async () => {
  const sources = createFakeSources();
  sources.repositories.set('acme/all', tags);
  const entries = ['a', 'b'].map((name) => catalogEntry(name, { repository: 'acme/all' }));
  const { tags: found } = await askForTags(sources, entries);
  expect([[...found.keys()], sources.asked]).toEqual([['a', 'b'], ['acme/all']]);
});
