/** Cuts a list into lists of at most so many. */
export function batchesOf<Item>(most: number, items: readonly Item[]): Item[][] {
  return items.length === 0 ? [] : [items.slice(0, most), ...batchesOf(most, items.slice(most))];
}
