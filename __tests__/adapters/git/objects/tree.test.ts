import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { objectFormat } from '../../../../src/adapters/git/objects/object-format.ts';
import {
  fromByteName,
  kindOf,
  parseTree,
  serializeTree,
  toByteName,
} from '../../../../src/adapters/git/objects/tree.ts';

const name = fc
  .uint8Array({ minLength: 1, maxLength: 8 })
  .map((bytes) => Buffer.from(bytes).toString('latin1'))
  .filter((text) => !text.includes('\0') && !text.includes('/'));

describe('a tree', () => {
  test.each(['sha1', 'sha256'])('of %s is read as it was written, with names of any bytes', (algorithm) => {
    const format = objectFormat(algorithm);
    if (format === undefined) throw new Error('no such format');
    const entry = fc.record({
      mode: fc.constantFrom('100644', '100755', '120000', '160000', '40000'),
      id: fc
        .uint8Array({ minLength: format.idLength, maxLength: format.idLength })
        .map((bytes) => Buffer.from(bytes).toString('hex')),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(name, entry)), (entries) => {
        const tree = new Map(entries);
        const bytes = serializeTree(tree);
        expect(parseTree(bytes, format)).toEqual(tree);
        expect(serializeTree(parseTree(bytes, format))).toEqual(bytes);
      }),
    );
  });

  test('sorts a folder as if its name ended in a slash', () => {
    const id = '1'.repeat(40);
    const names = ['a', 'a.b', 'a0'].map(
      (text) => [text, { mode: text === 'a' ? '40000' : '100644', id }] as const,
    );
    const text = serializeTree(new Map(names)).toString('latin1');
    expect(text.match(/a[.0]?b?(?=\0)/g)).toEqual(['a.b', 'a', 'a0']);
  });

  test('knows regular files from links and submodules', () => {
    const kinds = ['100644', '100755', '120000', '160000', '40000'].map((mode) => kindOf({ mode }));
    expect(kinds).toEqual(['file', 'file', 'other', 'other', 'folder']);
  });

  test('keeps every text as a name', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(fromByteName(toByteName(text))).toBe(text);
      }),
    );
  });
});
