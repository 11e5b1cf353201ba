import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createLineReader } from '../../../../src/adapters/programs/output/line-reader.ts';

function linesOf(chunks: readonly Uint8Array[], limit?: number): string[] {
  const lines: string[] = [];
  const reader = createLineReader((line) => lines.push(line), limit);
  for (const chunk of chunks) reader.feed(Buffer.from(chunk));
  reader.end();
  return lines;
}

describe('lines of output', () => {
  test.each([
    ['nothing', [''], []],
    ['a whole line', ['one\n'], ['one']],
    ['a last line without its newline', ['one\ntwo'], ['one', 'two']],
    ['a line in pieces', ['o', 'ne', '\nt', 'wo\n'], ['one', 'two']],
    ['empty lines', ['\n\n'], ['', '']],
    ['control characters', ['\u001b[1m\r\n'], ['\u001b[1m\r']],
    ['a line at the limit', ['12345\n'], ['12345']],
    ['a line over the limit', ['123', '45678\nnext\n'], ['12345 … (line cut)', 'next']],
    ['a last line over the limit', ['123456'], ['12345 … (line cut)']],
  ])('%s', (_, chunks, expected) => {
    expect(
      linesOf(
        chunks.map((chunk) => Buffer.from(chunk)),
        5,
      ),
    ).toEqual(expected);
  });

  test('do not depend on where the bytes were cut', () => {
    const text = fc.array(fc.string({ unit: 'grapheme' }).map((line) => line.replaceAll('\n', ' ')));
    fc.assert(
      fc.property(text, fc.array(fc.nat(50)), (lines, cuts) => {
        const bytes = Buffer.from(lines.map((line) => `${line}\n`).join(''));
        const places = [0, ...cuts.filter((cut) => cut < bytes.length).sort((a, b) => a - b), bytes.length];
        const chunks = places.slice(1).map((end, index) => bytes.subarray(places[index], end));
        expect(linesOf(chunks)).toEqual(lines.map((line) => Buffer.from(line).toString()));
      }),
    );
  });
});
