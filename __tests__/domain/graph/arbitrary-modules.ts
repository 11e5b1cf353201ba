import fc from 'fast-check';

/** Small graphs of modules with every kind of tangle; a module may be referenced without being listed. */
export function arbitraryModules(
  names: readonly string[],
): fc.Arbitrary<ReadonlyMap<string, readonly string[]>> {
  const name = fc.constantFrom(...names);
  const entry = fc.tuple(name, fc.array(name, { maxLength: 3 }));
  return fc.array(entry, { maxLength: names.length }).map((entries) => new Map(entries));
}

/** The textbook search, as an oracle: everything that the seeds lead to, themselves included. */
export function naiveReach(
  neighbours: (name: string) => readonly string[],
  seeds: readonly string[],
): ReadonlySet<string> {
  const found = new Set(seeds);
  for (const name of found) for (const neighbour of neighbours(name)) found.add(neighbour);
  return found;
}
