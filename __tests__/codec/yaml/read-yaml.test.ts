import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readYaml } from '../../../src/codec/yaml/read-yaml.ts';
import { toPlain } from '../../../src/codec/yaml/tree.ts';
import { bytesOf, placesOf } from '../places.ts';

const file = 'plans/a.yml';
const read = (text: string) => readYaml({ file, bytes: bytesOf(text) });
const places = (text: string) => placesOf(read(text).problems);
const nested = (depth: number) => `a: ${'['.repeat(depth)}${']'.repeat(depth)}`;

describe('readYaml', () => {
  test.each<[string, string, string[]]>([
    ['an anchor, an alias and a tag', 'a: &x 1\nb: *x\nc: !!str 2\n', ['1:4', '2:4', '3:4']],
    ['a merge key', 'a: 1\n<<: { b: 2 }\n', ['2:1']],
    ['a directive', '%YAML 1.2\n---\na: 1\n', ['1:1']],
    ['a second document', 'a: 1\n---\nb: 2\n', ['2:1']],
    ['a second document after an end mark', 'a: 1\n...\nb: 2\n', ['3:1']],
    ['33 levels', nested(33).slice(0, 3 + 33), ['1:35']],
  ])('forbids %s', (_, text, expected) => {
    expect(places(text)).toEqual(expected.map((place) => `yaml-forbidden ${place}`));
  });

  test.each<[string, string, string]>([
    ['a duplicate key', 'a: 1\nb: 2\na: 3\n', '3:1'],
    ['a duplicate key in another notation', '1: a\n"1": b\n', '2:1'],
    ['a duplicate key in a flow mapping', 'x: { a: 1, b: 2, a: 3 }\n', '1:18'],
    ['a tab as indentation', 'a:\n\tb: 1\n', '2:1'],
    ['an open quote, at the end of the text', 'a: "x\n', '2:1'],
    ['an open list', 'a: [1\nb: 2\n', '2:1'],
    ['a mapping in a line', 'a: b: c\n', '1:4'],
    ['a reserved character', 'a: @x\n', '1:4'],
    ['a list as key', '? [a]\n: b\n', '1:3'],
    ['text after a value', 'a: "b" c\n', '1:8'],
    ['a control character', 'a: b\nc: \u0007\n', '2:4'],
    ['a lone carriage return', 'a: 1\rb: 2\n', '1:5'],
    ['a NUL after Windows line ends', 'a: 1\r\nb: \0\r\n', '2:4'],
  ])('finds %s', (_, text, expected) => {
    expect(places(text)).toEqual([`yaml-syntax ${expected}`]);
  });

  test.each<[string, readonly number[], string]>([
    ['a byte that begins nothing', [97, 58, 32, 0xff, 10], '1:4'],
    ['an overlong slash', [97, 10, 0xc0, 0xaf], '2:1'],
    ['a surrogate', [0xed, 0xa0, 0x80], '1:1'],
    ['an unfinished character at the end', [97, 58, 32, 0xc3], '1:4'],
  ])('refuses %s as not UTF-8', (_, bytes, expected) => {
    expect(placesOf(readYaml({ file, bytes: Uint8Array.from(bytes) }).problems)).toEqual([
      `yaml-syntax ${expected}`,
    ]);
  });

  test('names the file in every problem', () => {
    expect(read('a: *x\n').problems).toMatchObject([
      { file, severity: 'error', message: expect.stringContaining('*x') },
    ]);
  });

  test('reports what is forbidden and what is broken together', () => {
    expect(places('a: &x 1\nb: [\nc: 2\na: 3\n')).toEqual([
      'yaml-forbidden 1:4',
      'yaml-syntax 3:1',
      'yaml-syntax 4:1',
    ]);
  });

  test('accepts 32 levels, a byte order mark, a start mark, an end mark and comments', () => {
    expect(read(nested(31)).problems).toEqual([]);
    expect(toPlain(read('\ufeff# top\n---\na: 1 # one\n...\n# end\n').root ?? fail())).toEqual(
      toPlain(read('a: 1\n').root ?? fail()),
    );
  });

  test('keeps keys as text and values as the core schema reads them', () => {
    const { root } = read('123: x\nnull: ~\nyes: yes\ndate: 2026-12-18\n__proto__: { constructor: 1e3 }\n');
    const plain = toPlain(root ?? fail());
    expect(Object.entries(plain ?? {})).toEqual([
      ['123', 'x'],
      ['null', null],
      ['yes', 'yes'],
      ['date', '2026-12-18'],
      ['__proto__', { constructor: 1000 }],
    ]);
    expect(Object.getPrototypeOf(plain)).toBeNull();
  });

  test('locates keys, items and the nearest ancestor of what is missing', () => {
    const { locate } = read('# c\na:\r\n  b: [x,\n    {c: 1}]\n');
    expect(
      [[], ['a'], ['a', 'b'], ['a', 'b', 1], ['a', 'b', 1, 'c'], ['a', 'b', 7], ['z']].map(locate),
    ).toEqual([
      { line: 2, column: 1 },
      { line: 2, column: 1 },
      { line: 3, column: 3 },
      { line: 4, column: 5 },
      { line: 4, column: 6 },
      { line: 3, column: 3 },
      { line: 2, column: 1 },
    ]);
  });

  test('reports at most a hundred problems, each of bearable length', () => {
    expect(read('a: 1\n'.repeat(500)).problems).toHaveLength(100);
    expect(read(`*${'x'.repeat(10_000)}`).problems[0]?.message.length).toBeLessThan(400);
  });

  test('never throws, whatever the text', () => {
    const piece = fc.constantFrom(
      'a',
      ': ',
      '- ',
      '? ',
      '[',
      ']',
      '{',
      '}',
      ',',
      '\n',
      ' ',
      '"',
      "'",
      '#',
      '|',
      '>',
      '&',
      '*',
      '!',
      '%',
      '---',
      '\t',
      '\r',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { root, problems } = read(pieces.join(''));
        expect(root === undefined).toBe(problems.length > 0);
      }),
      { numRuns: 500 },
    );
  });
});

describe('readYaml on hostile input', () => {
  const mebibyte = 1024 * 1024;
  const filled = (piece: string, size = mebibyte) => piece.repeat(Math.floor(size / piece.length));

  test.each([
    ['two mebibytes', filled('a', 2 * mebibyte)],
    ['a byte more than allowed', 'a'.repeat(mebibyte + 1)],
  ])('refuses %s', (_, text) => {
    expect(places(text)).toEqual(['too-large 1:1']);
  });

  test('refuses a file that was too large to be read at all', () => {
    expect(placesOf(readYaml({ file, bytes: null }).problems)).toEqual(['too-large 1:1']);
  });

  test.each(['[', '{', '- ', '? ', ': ', '{a: ', '[a: ', '? - '])(
    'refuses half a million levels of %j',
    (piece) => {
      const { problems } = read(piece.repeat(Math.min(500_000, Math.floor(mebibyte / piece.length))));
      expect(problems).toMatchObject([
        { code: 'yaml-forbidden', line: 1, message: expect.stringContaining('32 levels') },
      ]);
    },
  );

  test('refuses a bomb of aliases before it grows', () => {
    const lines = Array.from({ length: 20 }, (_, n) => `a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}]`);
    expect(new Set(read(lines.join('\n')).problems.map(({ code }) => code))).toEqual(
      new Set(['yaml-forbidden']),
    );
  });

  test.each([
    ['blank lines before comments', `- |\n    x\n${'\n'.repeat(60_000)}${'  #\n'.repeat(30_000)}`],
    ['keys', Array.from({ length: 20_000 }, (_, n) => `key-${n}: 1`).join('\n')],
  ])('reads many %s', (_, text) => {
    expect(read(text).problems).toEqual([]);
  });
});

function fail(): never {
  throw new Error('the text was refused');
}
