import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseCatalogEntry } from '../../../src/codec/catalog/catalog.ts';
import { bytesOf, placesOf } from '../places.ts';
import { catalogSample } from '../samples.ts';

const parseBytes = (bytes: Uint8Array) =>
  parseCatalogEntry({ file: 'catalog/payments.yml', application: 'payments', bytes });
const parse = (text: string) => parseBytes(bytesOf(text));
const head = 'application: payments\nrepository: acme/payments\n';

describe('parseCatalogEntry', () => {
  test('reads the sample of the design', () => {
    expect(parse(catalogSample)).toMatchObject({
      value: {
        application: 'payments',
        repository: 'acme/payments',
        tag: 'v{version}',
        manifest: 'deploy/modules.yml',
        modules: new Map([
          ['payments-core', { references: new Map() }],
          [
            'payments-api',
            {
              references: new Map([
                ['ledger-api', { range: '^2.0.0', optional: false }],
                ['audit-log', { range: '*', optional: true }],
              ]),
            },
          ],
        ]),
        after: ['database'],
        settings: new Map([
          ['timeout', { description: 'request timeout', required: true, secret: false }],
          ['api-key', { required: true, secret: true }],
        ]),
      },
      problems: [],
    });
  });

  test('fills in defaults, and takes the default of a setting as it is written', () => {
    expect(parse(`${head}modules: { a: }\nsettings: { x: { default: 1.10 }, Y: }\n`).value).toEqual({
      application: 'payments',
      repository: 'acme/payments',
      tag: 'v{version}',
      modules: new Map([['a', { references: new Map() }]]),
      after: [],
      settings: new Map([
        ['x', { required: false, secret: false, default: '1.10' }],
        ['Y', { required: false, secret: false }],
      ]),
    });
  });

  test.each([
    ['build', { check: 'build', within: 1_800_000 }],
    ['{ check: ci / image }', { check: 'ci / image', within: 1_800_000 }],
    ['{ check: build, within: 2h }', { check: 'build', within: 7_200_000 }],
  ])('reads what tells that a version is built: %s', (written, ready) => {
    expect(parse(`${head}ready: ${written}\n`).value?.ready).toEqual(ready);
  });

  test.each<[string, string, string[]]>([
    ['an empty check', `${head}ready: ''\n`, ['schema 3:1']],
    ['a limit without a check', `${head}ready: { within: 5m }\n`, ['schema 3:1']],
    ['another name than the file', 'application: ledger\nrepository: a/b\n', ['bad-name 1:1']],
    ['a name outside the grammar', 'application: ../payments\nrepository: a/b\n', ['bad-name 1:1']],
    ['a missing repository', 'application: payments\n', ['schema 1:1']],
    ['an option as repository', 'application: payments\nrepository: --upload-pack=touch\n', ['schema 2:1']],
    ['a helper as repository', 'application: payments\nrepository: "ext::sh -c reboot"\n', ['schema 2:1']],
    [
      'a password in the repository',
      'application: payments\nrepository: https://a:b@host/x\n',
      ['schema 2:1'],
    ],
    ['a tag without version', `${head}tag: v1\n`, ['schema 3:1']],
    ['a tag with two versions', `${head}tag: "{version}-{version}"\n`, ['schema 3:1']],
    ['a tag that git refuses', `${head}tag: "v {version}"\n`, ['schema 3:1']],
    ['a pattern that is none', `${head}settings: { a: { pattern: "[" } }\n`, ['schema 3:18']],
    [
      'the default of a secret',
      `${head}settings:\n  a: { secret: true, default: x }\n`,
      ['secret-in-plain 4:22'],
    ],
    ['a manifest outside', `${head}manifest: ../x\n`, ['schema 3:1']],
    ['a module outside the grammar', `${head}modules:\n  A: {}\n`, ['bad-name 4:3']],
    ['__proto__ as module', `${head}modules:\n  __proto__: {}\n`, ['bad-name 4:3']],
    ['__proto__ as a key', `${head}__proto__: {}\n`, ['schema 3:1']],
    [
      'a range that is none',
      `${head}modules:\n  a: { references: { b: latest, c: { range: x y z } } }\n`,
      ['schema 4:22', 'schema 4:38'],
    ],
    ['a number as range', `${head}modules:\n  a: { references: { b: 2 } }\n`, ['schema 4:22']],
    [
      'a reference without range',
      `${head}modules:\n  a: { references: { b: { optional: true } } }\n`,
      ['schema 4:22'],
    ],
    ['an unknown key', `${head}module: {}\n`, ['schema 3:1']],
    ['after as text', `${head}after: database\n`, ['schema 3:1']],
    ['both YAML and a second document', `${head}---\n`, ['yaml-forbidden 3:1']],
  ])('refuses %s', (_, text, expected) => {
    const { value, problems } = parse(text);
    expect(placesOf(problems)).toEqual(expected);
    expect(value).toBeUndefined();
  });

  test('keeps a module called constructor', () => {
    const { value } = parse(`${head}modules:\n  constructor: { references: { tostring: "*" } }\n`);
    expect([...(value?.modules.keys() ?? [])]).toEqual(['constructor']);
  });

  test('never throws, whatever the bytes', () => {
    const word = fc.constantFrom(
      ...head.split(/(\W)/),
      'modules',
      'references',
      '__proto__',
      '{',
      '}',
      '\n  ',
      ': ',
    );
    const text = fc.array(word, { maxLength: 40 }).map((words) => bytesOf(words.join('')));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), text), (bytes) => {
        const { value, problems } = parseBytes(bytes);
        expect(value === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 300 },
    );
  });
});
