/** The first three of some names, quoted, and how many more there are: `'a', 'b', 'c' and 7 more`. */
export function firstNames(names: readonly string[]): string {
  const shown = names.slice(0, 3).map((name) => `'${name}'`);
  const left = names.length - shown.length;
  return left === 0 ? shown.join(', ') : `${shown.join(', ')} and ${left} more`;
}
