import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Span, timeScale } from '../../../src/render/screen/time-scale.ts';

const span: fc.Arbitrary<Span> = fc
  .tuple(fc.integer({ min: 0, max: 100_000 }), fc.integer({ min: 0, max: 5_000 }))
  .map(([from, length]) => ({ from, to: from + length }));
const spans = fc.array(span, { minLength: 1, maxLength: 12 });

describe('a time scale', () => {
  test('keeps the order of moments, and everything within the drawing', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { position } = timeScale(given);
        const moments = given.flatMap(({ from, to }) => [from, to]).sort((one, other) => one - other);
        const positions = moments.map(position);
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
        for (const it of positions) {
          expect(it).toBeGreaterThanOrEqual(0);
          expect(it).toBeLessThanOrEqual(1);
        }
      }),
    );
  });

  test('says of a place which moment it is', () => {
    fc.assert(
      fc.property(spans, (given) => {
        const { position, moment } = timeScale(given);
        for (const { from, to } of given) {
          expect(position(moment(position(from)))).toBeCloseTo(position(from), 6);
          expect(position(moment(position(to)))).toBeCloseTo(position(to), 6);
        }
      }),
    );
  });

  test('gives a pause that is longer than half of the work half of that room', () => {
    const { position, breaks } = timeScale([
      { from: 0, to: 50 },
      { from: 10_050, to: 10_100 },
    ]);
    expect(breaks).toEqual([{ at: 0.5, milliseconds: 10_000 }]);
    expect(position(50)).toBeCloseTo(50 / 125);
    expect(position(10_050)).toBeCloseTo(75 / 125);
  });

  test('leaves a shorter pause as it was', () => {
    const { position, breaks } = timeScale([
      { from: 0, to: 40 },
      { from: 60, to: 100 },
    ]);
    expect(breaks).toEqual([]);
    expect(position(50)).toBeCloseTo(0.5);
  });

  test('puts what took no time into the middle', () => {
    const { position, moment } = timeScale([{ from: 7, to: 7 }]);
    expect([position(7), moment(0.5)]).toEqual([0.5, 7]);
  });
});
