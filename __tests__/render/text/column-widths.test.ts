import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { fitColumns, fitsWell } from '../../../src/render/text/column-widths.ts';

describe('fitColumns', () => {
  const extent = fc
    .tuple(fc.integer({ min: 1, max: 60 }), fc.integer({ min: 1, max: 60 }))
    .map(([a, b]) => ({ natural: Math.max(a, b), minimum: Math.min(a, b) }));

  test('fits whenever six columns each are enough room, and never widens', () => {
    fc.assert(
      fc.property(
        fc.array(extent, { minLength: 1, maxLength: 8 }),
        fc.integer({ min: 62, max: 200 }),
        (extents, width) => {
          const widths = fitColumns(extents, width);
          const needed = widths.reduce((sum, each) => sum + each, 0) + 2 * (widths.length - 1);
          expect(needed).toBeLessThanOrEqual(width);
          widths.forEach((each, index) => {
            expect(each).toBeLessThanOrEqual(extents[index]?.natural ?? 0);
          });
        },
      ),
    );
  });

  test('no word is cut while breaking between words is enough', () => {
    expect(
      fitColumns(
        [
          { natural: 20, minimum: 20 },
          { natural: 50, minimum: 8 },
        ],
        40,
      ),
    ).toEqual([20, 18]);
  });
});

test('columns fit well as long as wrapping leaves them wide enough to read', () => {
  const columns = [
    { natural: 20, minimum: 20 },
    { natural: 50, minimum: 8 },
  ];
  expect(fitsWell(columns, 38)).toBe(true);
  expect(fitsWell(columns, 37)).toBe(false);
});
