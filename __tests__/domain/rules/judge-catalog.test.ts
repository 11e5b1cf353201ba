import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { CatalogEntry } from '../../../src/domain/model/catalog.ts';
import { judgeCatalog } from '../../../src/domain/rules/judge-catalog.ts';
import { catalogEntry, modules } from '../../support/builders.ts';

const catalog = (...entries: readonly CatalogEntry[]) =>
  new Map(entries.map((it) => [it.application, it] as const));

const found = (entries: ReadonlyMap<string, CatalogEntry>) =>
  judgeCatalog(entries).map(
    ({ application, finding: { code, severity, path } }) =>
      `${application}: ${code} ${severity} ${path.join('/')}`,
  );

const shop = catalogEntry('shop', { modules: modules({ web: ['ledger-api'] }), after: ['ledger'] });
const ledger = catalogEntry('ledger');

describe('a catalog', () => {
  test.each<{ rule: string; entries: ReadonlyMap<string, CatalogEntry>; found: readonly string[] }>([
    { rule: 'that is whole', entries: catalog(shop, ledger), found: [] },
    {
      rule: 'without a producer and an application to come after',
      entries: catalog(shop),
      found: [
        'shop: unknown-module error modules/web/references/ledger-api',
        'shop: unknown-application error after/0',
      ],
    },
    {
      rule: 'with a module twice',
      entries: catalog(ledger, catalogEntry('books', { modules: modules({ 'ledger-api': [] }) })),
      found: ['ledger: module-name-taken error modules/ledger-api'],
    },
    {
      rule: 'with a module that references itself',
      entries: catalog(catalogEntry('a', { modules: modules({ web: ['web'] }) })),
      found: [],
    },
    {
      rule: 'with a manifest',
      entries: catalog(catalogEntry('a', { manifest: 'modules.yml' })),
      found: [],
    },
    {
      rule: 'with names of properties of objects',
      entries: catalog(catalogEntry('a', { modules: modules({ web: ['constructor'] }), after: ['valueof'] })),
      found: [
        'a: unknown-module error modules/web/references/constructor',
        'a: unknown-application error after/0',
      ],
    },
  ])('$rule', ({ entries, found: expected }) => {
    expect(found(entries)).toEqual(expected);
  });

  test('names the owner of a module', () => {
    const books = catalogEntry('books', { modules: modules({ 'ledger-api': [] }) });
    expect(judgeCatalog(catalog(ledger, books))[0]?.finding).toMatchObject({
      application: 'ledger',
      module: 'ledger-api',
      message: expect.stringContaining('belongs to books already'),
    });
  });

  test('is judged the same in whatever order its files come', () => {
    const entries = [
      shop,
      ledger,
      catalogEntry('books', { modules: modules({ 'ledger-api': ['nowhere'], web: [] }) }),
      catalogEntry('a', { after: ['nothing'] }),
    ];
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        expect(found(catalog(...shuffled)).sort()).toEqual(found(catalog(...entries)).sort());
      }),
    );
  });
});
