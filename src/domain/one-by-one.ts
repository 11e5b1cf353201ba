const most = 10;

/**
 * A sentence about each of a few things; of more than ten, about the first ten and then one about those that are left.
 * Whoever reads the eleventh has stopped reading, and a pull request can hold thousands.
 */
export function oneByOne<Thing, Sentence>(
  things: readonly Thing[],
  { each, rest }: { each: (thing: Thing) => Sentence; rest: (first: Thing, count: number) => Sentence },
): Sentence[] {
  const [first, ...others] = things.slice(most);
  return [
    ...things.slice(0, most).map(each),
    ...(first === undefined ? [] : [rest(first, others.length + 1)]),
  ];
}
