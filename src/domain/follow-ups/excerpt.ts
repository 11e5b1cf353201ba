/** The beginning of a list, and how much there is besides. */
export interface Excerpt<Item> {
  readonly shown: readonly Item[];
  readonly more: number;
}

/** As much of the beginning as takes no more than so many characters of JSON that is all escapes and plain signs. */
export function excerptOf<Item>(items: readonly Item[], room: number): Excerpt<Item> {
  let taken = 0;
  const isOver = (item: Item) => {
    taken += escapedLength(item);
    return taken > room;
  };
  const end = items.findIndex(isOver);
  const shown = end === -1 ? items : items.slice(0, end);
  return { shown, more: items.length - shown.length };
}

function escapedLength(item: unknown): number {
  return JSON.stringify(item).replace(/[^\w .,:"{}/-]/g, '\\u0000').length;
}

/** A text of at most so many characters; of a longer one the beginning. */
export function beginningOf(text: string, longest: number): string {
  const characters = [...text];
  return characters.length <= longest ? text : `${characters.slice(0, longest - 1).join('')}…`;
}
