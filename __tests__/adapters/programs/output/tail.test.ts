import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { shownLines } from '../../../../src/adapters/programs/output/shown-lines.ts';
import { createTail } from '../../../../src/adapters/programs/output/tail.ts';

test('a tail is the end of what came by, however it came', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ maxLength: 10 })), fc.integer({ min: 1, max: 20 }), (parts, limit) => {
      const tail = createTail(limit);
      for (const part of parts) tail.feed(Buffer.from(part));
      const all = Buffer.from(parts.join(''));
      expect(tail.total).toBe(all.length);
      expect(tail.bytes()).toEqual(all.subarray(-limit));
    }),
  );
});

test('lines are shown until they are too many, which is said once', () => {
  const shown: string[] = [];
  const show = shownLines((line) => shown.push(line), 10);
  for (const line of ['1234', '6789', 'more', 'and more']) show(line);
  expect(shown).toEqual(['1234', '6789', expect.stringContaining('too much to be shown')]);
});
