import { expect, test } from '@jest/globals';
import { type CommitGraph, commitsBetween, mergeBase } from '../../../sandbox/git/commit-graph.ts';

/** Each commit with its parents. */
function graph(parents: Readonly<Record<string, readonly string[]>>): CommitGraph {
  return new Map(Object.entries(parents).map(([commit, of]) => [commit, { tree: commit, parents: of }]));
}

// a - b - c - f (main)
//  \   \     /
//   x - y - z (topic); o stands alone
const history = graph({
  a: [],
  b: ['a'],
  c: ['b'],
  x: ['a'],
  y: ['x', 'b'],
  z: ['y'],
  f: ['c', 'z'],
  o: [],
});

test.each([
  ['b', 'c', 'b'],
  ['c', 'x', 'a'],
  ['c', 'z', 'b'],
  ['f', 'z', 'z'],
  ['z', 'z', 'z'],
  ['c', 'o', null],
])('%s and %s have %s in common', (base, head, expected) => {
  expect(mergeBase(history, base, head)).toBe(expected);
});

test.each([
  ['b', 'c', ['c']],
  ['c', 'z', ['x', 'y', 'z']],
  ['z', 'c', ['c']],
  ['f', 'c', []],
])('from %s to %s there are %j', (base, head, expected) => {
  expect(commitsBetween(history, base, head)).toEqual(expected);
});

test('a long history needs no deep stack', () => {
  const names = Array.from({ length: 20_000 }, (_, index) => `c${index}`);
  const line = graph(
    Object.fromEntries(names.map((name, index) => [name, names.slice(Math.max(0, index - 1), index)])),
  );
  expect(commitsBetween(line, 'c0', 'c19999')).toHaveLength(19_999);
});
