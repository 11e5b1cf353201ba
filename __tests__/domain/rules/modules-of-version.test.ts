import { describe, expect, test } from '@jest/globals';
import type { Manifest } from '../../../src/domain/model/manifest.ts';
import type { PlanEntry } from '../../../src/domain/model/plan.ts';
import { judgeEntry } from '../../../src/domain/rules/judge-entry.ts';
import { catalogEntry, context, entry, modules, plan } from '../../support/builders.ts';

const catalog = new Map([
  ['shop', catalogEntry('shop', { modules: modules({ 'shop-api': ['old-ledger'], 'shop-web': [] }) })],
]);

/** Judges one entry of a plan with what the manifest of shop 2.0.0 says. */
function judged(entryOfShop: PlanEntry, manifest: Manifest | undefined) {
  const manifests = manifest === undefined ? new Map() : new Map([['shop', new Map([['2.0.0', manifest]])]]);
  const judgement = judgeEntry(entryOfShop, context(plan([entryOfShop]), { catalog, manifests }));
  const operations = judgement.operation === undefined ? [] : [judgement.operation];
  const { findings } = judgement;
  return {
    found: findings.map(({ code, severity, path }) => `${code} ${severity} ${path.join('/')}`),
    messages: findings.map(({ message }) => message),
    whole: operations.map(({ whole }) => whole),
    references: operations.flatMap((it) =>
      [...it.modules].map(([name, { references }]) => `${name} ← ${[...references.keys()].join(', ')}`),
    ),
  };
}

const read = (written: Parameters<typeof modules>[0]): Manifest => ({
  kind: 'read',
  modules: modules(written),
});

describe('what a version consists of', () => {
  test.each([
    {
      rule: 'is what the catalog says where there is no manifest',
      manifest: undefined,
      references: ['shop-api ← old-ledger', 'shop-web ← '],
      whole: [true],
    },
    {
      rule: 'is what its manifest says, and nothing else',
      manifest: read({ 'shop-api': ['ledger'] }),
      references: ['shop-api ← ledger'],
      whole: [true],
    },
    { rule: 'may be nothing', manifest: read({}), references: [], whole: [true] },
    {
      rule: 'is a part of it where the plan says so',
      entry: entry('shop', '2.0.0', { modules: ['shop-api'] }),
      manifest: read({ 'shop-api': ['ledger'], 'shop-web': [] }),
      references: ['shop-api ← ledger'],
      whole: [false],
    },
    {
      rule: 'is whole when the plan names all that the manifest has',
      entry: entry('shop', '2.0.0', { modules: ['shop-api'] }),
      manifest: read({ 'shop-api': [] }),
      references: ['shop-api ← '],
      whole: [true],
    },
    {
      rule: 'is what the catalog says of other versions',
      entry: entry('shop', '3.0.0'),
      manifest: read({ 'shop-api': ['ledger'] }),
      references: ['shop-api ← old-ledger', 'shop-web ← '],
      whole: [true],
    },
  ])('$rule', ({ entry: given = entry('shop'), manifest, references, whole }) => {
    expect(judged(given, manifest)).toMatchObject({ found: [], references, whole });
  });

  test('has no module that only other versions have', () => {
    const part = entry('shop', '2.0.0', { modules: ['shop-web'] });
    expect(judged(part, read({ 'shop-api': [] }))).toMatchObject({
      found: ['unknown-module error applications/shop'],
      messages: ["'shop-web' is not a module of shop 2.0.0; its manifest has shop-api"],
      whole: [],
    });
  });

  test('is not judged when its manifest is broken, which is an error of the plan', () => {
    const broken = { kind: 'broken', code: 'yaml-syntax', message: 'it is broken' } as const;
    expect(judged(entry('shop'), broken)).toMatchObject({
      found: ['yaml-syntax error applications/shop'],
      messages: ['it is broken'],
      whole: [],
    });
  });
});
