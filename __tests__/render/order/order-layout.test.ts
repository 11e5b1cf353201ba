import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type LaidOutBox, layOutOrder } from '../../../src/render/order/order-layout.ts';

const boxesOf = (count: number, lines: readonly string[] = ['name', '1.0.0 → 2.0.0', 'pending']) =>
  Array.from({ length: count }, (_, index) => ({ application: `app-${index}`, lines }));

/** Each box goes before some of those behind it, so that there is no circle. */
const anyOrder = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const firsts = (index: number) => fc.subarray(Array.from({ length: index }, (_, it) => `app-${it}`));
  const before = fc.tuple(...Array.from({ length: count }, (_, index) => firsts(index)));
  return before.map((lists) => {
    const entries = lists.map((names, index) => [`app-${index}`, names] as const);
    const before: ReadonlyMap<string, readonly string[]> = new Map(
      entries.filter(([, names]) => names.length > 0),
    );
    return { count, before };
  });
});

function overlap(one: LaidOutBox, other: LaidOutBox): boolean {
  const beside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !beside && one.y + one.height > other.y && other.y + other.height > one.y;
}

describe('the layout of an order', () => {
  test('has every box within the drawing, none over another, behind all that go before it', () => {
    fc.assert(
      fc.property(anyOrder, ({ count, before }) => {
        const { boxes, arrows, width, height } = layOutOrder(boxesOf(count), before);
        const byName = new Map(boxes.map((box) => [box.application, box]));
        expect(boxes).toHaveLength(count);
        expect(arrows).toHaveLength([...before.values()].flat().length);
        for (const box of boxes) {
          expect(Math.min(box.x, box.y)).toBeGreaterThanOrEqual(0);
          expect(box.x + box.width).toBeLessThanOrEqual(width);
          expect(box.y + box.height).toBeLessThanOrEqual(height);
          expect(boxes.filter((other) => other !== box && overlap(box, other))).toEqual([]);
          for (const first of before.get(box.application) ?? [])
            expect(byName.get(first)?.x).toBeLessThan(box.x);
        }
      }),
      { numRuns: 50 },
    );
  });

  test('has room for each line, one below the other', () => {
    const [box] = layOutOrder(boxesOf(1), new Map()).boxes;
    const rows = box?.lines.map(({ y }) => y) ?? [];
    expect(rows).toEqual([...rows].sort((one, other) => one - other));
    expect(box?.height).toBeGreaterThan(3 * 18);
    expect(box?.width).toBeGreaterThan('1.0.0 → 2.0.0'.length * 7);
  });

  test('shows of a long or hostile line what is fit to be shown', () => {
    const [box] = layOutOrder(boxesOf(1, ['a\u202e\nb', 'x'.repeat(500)]), new Map()).boxes;
    expect(box?.lines.map(({ text }) => text)).toEqual(['a\ufffd b', `${'x'.repeat(39)}…`]);
  });
});
