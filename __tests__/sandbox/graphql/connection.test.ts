import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { connection } from '../../../sandbox/graphql/paging/connection.ts';
import type { PageArguments } from '../../../sandbox/graphql/paging/page-arguments.ts';

const page = (items: readonly string[], args: PageArguments) => {
  const { nodes, pageInfo } = connection(args, { items, keyOf: (item) => item, show: (item) => item });
  return { ...pageInfo, nodes: nodes() };
};

const lists = fc.uniqueArray(fc.string({ minLength: 1 }), { maxLength: 30 });
const sizes = fc.integer({ min: 1, max: 10 });

test('pages one behind the other hold everything once, in order', () => {
  fc.assert(
    fc.property(lists, sizes, (items, first) => {
      const seen: string[] = [];
      for (let after: string | null = null, more = true; more; ) {
        const { nodes, hasNextPage, endCursor } = page(items, { first, after });
        seen.push(...nodes);
        [after, more] = [endCursor, hasNextPage];
      }
      expect(seen).toEqual(items);
    }),
  );
});

test('and so they do backwards', () => {
  fc.assert(
    fc.property(lists, sizes, (items, last) => {
      const seen: string[] = [];
      for (let before: string | null = null, more = true; more; ) {
        const { nodes, hasPreviousPage, startCursor } = page(items, { last, before });
        seen.unshift(...nodes);
        [before, more] = [startCursor, hasPreviousPage];
      }
      expect(seen).toEqual(items);
    }),
  );
});

test('what comes or goes before a cursor moves nothing', () => {
  const { endCursor } = page(['b', 'c', 'd', 'e'], { first: 2 });
  expect(page(['a', 'b', 'c', 'd', 'e'], { first: 9, after: endCursor }).nodes).toEqual(['d', 'e']);
  expect(page(['c', 'd', 'e'], { first: 9, after: endCursor }).nodes).toEqual(['d', 'e']);
});

test('an item that is gone leaves its place to the next', () => {
  const { endCursor } = page(['a', 'b', 'c', 'd'], { first: 2 });
  expect(page(['a', 'c', 'd'], { first: 9, after: endCursor }).nodes).toEqual(['c', 'd']);
});
