import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import stringWidth from 'string-width';
import { renderTable } from '../../../src/render/text/table.ts';
import { plainStyle } from '../../../src/render/text/view.ts';

const columns = [{ head: 'Name' }, { head: 'Remarks', wraps: true }, { head: 'Took', spare: true }];
const rows = [
  [{ text: 'payments' }, { text: 'went well and needs no further look' }, { text: '42 s' }],
  [{ text: '日本' }, { text: '' }, { text: '' }],
];
const tableOf = (width: number) => renderTable(columns, rows, { style: plainStyle, width }).split('\n');

describe('renderTable', () => {
  test('everything stands on one line when there is room', () => {
    expect(tableOf(80)).toEqual([
      'Name      Remarks                              Took',
      '───────────────────────────────────────────────────',
      'payments  went well and needs no further look  42 s',
      '日本',
    ]);
  });

  test('wrapping columns wrap before anything is cut', () => {
    expect(tableOf(36)).toEqual([
      'Name      Remarks               Took',
      '────────────────────────────────────',
      'payments  went well and needs   42 s',
      '          no further look',
      '日本',
    ]);
  });

  test('a spare column goes before a word is cut', () => {
    expect(tableOf(20)).toEqual([
      'Name      Remarks',
      '────────────────────',
      'payments  went well',
      '          and needs',
      '          no further',
      '          look',
      '日本',
    ]);
  });

  test('words are cut when nothing else is left', () => {
    expect(tableOf(14)).toContain('payme…  went');
  });

  test('an empty column is left out', () => {
    const empty = rows.map(([name]) => [name ?? { text: '' }, { text: '' }, { text: '' }]);
    expect(renderTable(columns, empty, { style: plainStyle, width: 80 })).toBe(
      'Name\n────────\npayments\n日本',
    );
  });

  test('a word that is wider than its column is broken, and a cell as long as a file is cut', () => {
    const long = [[{ text: 'a' }, { text: 'b'.repeat(1_000_000) }]];
    const lines = renderTable(columns, long, { style: plainStyle, width: 53 }).split('\n').slice(2);
    expect(lines).toHaveLength(22);
    expect(lines[0]).toBe(`a     ${'b'.repeat(47)}`);
    expect(lines.at(-1)).toMatch(/^ +b+…$/);
  });

  test('paint covers each line of a cell and does not change the layout', () => {
    const style = { ...plainStyle, bold: (text: string) => `\u001b[1m${text}\u001b[22m` };
    const painted = renderTable(
      [{ head: 'A', wraps: true }, { head: 'B' }],
      [[{ text: 'two words', paint: (text) => `\u001b[31m${text}\u001b[39m` }, { text: 'b' }]],
      { style, width: 9 },
    );
    expect(painted.split('\n').slice(2)).toEqual([
      '\u001b[31mtwo\u001b[39m     b',
      '\u001b[31mwords\u001b[39m',
    ]);
  });
});

describe('random tables', () => {
  const tableOfTexts = (unit: fc.Arbitrary<string>) => {
    const cell = fc.record({ text: fc.string({ unit, maxLength: 40 }) });
    return fc
      .array(fc.tuple(fc.constant({ text: 'name' }), cell, cell), { minLength: 1, maxLength: 4 })
      .map((random) => renderTable(columns, random, { style: plainStyle, width: 30 }).split('\n'));
  };

  test('every line fits', () => {
    const unit = fc.constantFrom('a', ' ', '日', '👍', '-', '\u001b[2J', '\n');
    fc.assert(
      fc.property(tableOfTexts(unit), (lines) => {
        expect(lines.filter((line) => stringWidth(line) > 30)).toEqual([]);
      }),
    );
  });

  test('there is no text that cannot be shown', () => {
    fc.assert(
      fc.property(tableOfTexts(fc.string({ unit: 'binary' })), (lines) => {
        expect(lines.filter((line) => line.startsWith('name')).length).toBeGreaterThan(0);
      }),
    );
  });
});
