export interface MostImportant<Item> {
  /** In their own order. */
  readonly shown: readonly Item[];
  readonly leftOut: readonly Item[];
}

/** At most so many of a list, those with the lowest ranks; of equal ones the first. */
export function mostImportant<Item>(
  items: readonly Item[],
  most: number,
  rank: (item: Item) => number,
): MostImportant<Item> {
  const kept = new Set(
    items
      .map((item, index) => ({ index, rank: rank(item) }))
      .sort((one, other) => one.rank - other.rank)
      .slice(0, Math.max(0, most))
      .map(({ index }) => index),
  );
  return {
    shown: items.filter((_, index) => kept.has(index)),
    leftOut: items.filter((_, index) => !kept.has(index)),
  };
}
