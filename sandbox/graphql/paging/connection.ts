import { readCursor, writeCursor } from './cursor.ts';
import type { PageArguments } from './page-arguments.ts';

export interface Listing<Item, Shown> {
  readonly items: readonly Item[];
  /** What stays the same about an item while others come and go. */
  readonly keyOf: (item: Item) => string;
  readonly show: (item: Item) => Shown;
}

/**
 * One page of a list as a connection.
 * https://relay.dev/graphql/connections.htm#sec-Pagination-algorithm
 */
export function connection<Item, Shown>(args: PageArguments, { items, keyOf, show }: Listing<Item, Shown>) {
  const keys = items.map(keyOf);
  const [from, to] = pageOf(keys, args);
  const cursorAt = (position: number) => writeCursor({ position, key: keys[position] ?? '' });
  const page = items.slice(from, to);
  return {
    totalCount: items.length,
    pageInfo: {
      hasPreviousPage: from > 0,
      hasNextPage: to < items.length,
      startCursor: page.length > 0 ? cursorAt(from) : null,
      endCursor: page.length > 0 ? cursorAt(to - 1) : null,
    },
    nodes: () => page.map(show),
    edges: () => page.map((item, index) => ({ cursor: cursorAt(from + index), node: show(item) })),
  };
}

/** Index of the first item of the page, and of the one behind its last. */
function pageOf(keys: readonly string[], { first, last, after, before }: PageArguments): [number, number] {
  let from = isGiven(after) ? behind(keys, after) : 0;
  let to = isGiven(before) ? at(keys, before) : keys.length;
  if (isGiven(first)) to = Math.min(to, from + first);
  if (isGiven(last)) from = Math.max(from, to - last);
  from = Math.min(from, keys.length);
  to = Math.max(from, to);
  return [from, to];
}

/** An item that is gone has left its place to the next one. */
function behind(keys: readonly string[], cursor: string): number {
  const { position, key } = readCursor(cursor);
  const found = keys.indexOf(key);
  return found < 0 ? position : found + 1;
}

function at(keys: readonly string[], cursor: string): number {
  const { position, key } = readCursor(cursor);
  const found = keys.indexOf(key);
  return found < 0 ? position : found;
}

function isGiven<Value>(value: Value | null | undefined): value is Value {
  return value !== null && value !== undefined;
}
