import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { parseManifest } from '../../../src/codec/catalog/manifest.ts';
import { bytesOf, placesOf } from '../places.ts';

const known = new Set(['payments-api', 'payments-core']);
const parseBytes = (bytes: Uint8Array | null) => parseManifest({ file: 'deploy/modules.yml', bytes, known });
const parse = (text: string) => parseBytes(bytesOf(text));

describe('parseManifest', () => {
  test('reads modules as the catalog writes them', () => {
    const text = `modules:
  payments-core:
  payments-api: { references: { ledger-api: ^2.0.0, audit-log: { range: "*", optional: true } } }
`;
    expect(parse(text)).toMatchObject({
      value: new Map([
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
      problems: [],
    });
  });

  test.each([
    ['a version without modules', 'modules: {}', []],
    ['a module of somebody else', 'modules:\n  payments-api: {}\n  ledger-api: {}', ['unknown-module 3:3']],
    ['no modules', 'version: 1\nmodule: {}', ['schema 1:1', 'schema 2:1']],
    ['nothing', '', ['schema 1:1']],
    ['a link read as text', '../other.yml', ['schema 1:1']],
    ['a range that is none', 'modules:\n  payments-api: { references: { a: two } }', ['schema 2:33']],
    ['unclosed brackets', 'modules: {', ['yaml-syntax 1:11']],
    ['an alias', 'modules: *all', ['yaml-forbidden 1:10']],
  ])('judges %s', (_, text, places) => {
    expect(placesOf(parse(text).problems)).toEqual(places);
  });

  test.each([
    [256 * 1024, undefined],
    [256 * 1024 + 1, 'too-large'],
  ])('judges %d bytes', (size, code) => {
    const text = `modules: {} #${'x'.repeat(size - 'modules: {} #'.length)}`;
    expect(parse(text).problems[0]?.code).toBe(code);
  });

  test('knows a file that was too large to be read', () => {
    expect(parseBytes(null).problems).toMatchObject([{ code: 'too-large', line: 1 }]);
  });

  test('never throws, and gives either a value or problems', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
        const { value, problems } = parseBytes(bytes);
        expect(value === undefined).toBe(problems.length > 0);
      }),
    );
  });
});
