import fc from 'fast-check';

export interface Workload {
  readonly slots: number;
  readonly operations: readonly { readonly application: string; readonly after: readonly string[] }[];
  readonly durations: ReadonlyMap<string, number>;
}

/** The longest sum of durations along operations that wait for one another. */
export function criticalPath({ operations, durations }: Workload): number {
  const ends = new Map<string, number>();
  for (const { application, after } of operations) {
    const start = Math.max(0, ...after.map((each) => ends.get(each) ?? Number.NaN));
    ends.set(application, start + (durations.get(application) ?? 0));
  }
  return Math.max(0, ...ends.values());
}

export function totalWork({ durations }: Workload): number {
  return [...durations.values()].reduce((sum, each) => sum + each, 0);
}

/** Any small acyclic workload, listed so that whoever waits comes later. */
export const arbitraryWorkload: fc.Arbitrary<Workload> = fc
  .record({
    slots: fc.integer({ min: 1, max: 4 }),
    parts: fc.array(
      fc.record({ duration: fc.integer({ min: 1, max: 20 }), picks: fc.array(fc.nat(), { maxLength: 3 }) }),
      { minLength: 1, maxLength: 15 },
    ),
  })
  .map(({ slots, parts }) => ({
    slots,
    ...operationsOf(parts, (index) => index),
  }));

/**
 * Workloads in which no order of operations can force idle slots: at least 50 operations a slot, and
 * neither the longest operation nor the longest path above 5 % of total work / slots. Operations stand in
 * as many layers as that allows and wait for any of the layers before theirs.
 */
export const arbitraryWideWorkload: fc.Arbitrary<Workload> = fc
  .record({ slots: fc.integer({ min: 1, max: 5 }), perSlot: fc.integer({ min: 50, max: 120 }) })
  .chain(({ slots, perSlot }) =>
    fc.record({
      slots: fc.constant(slots),
      parts: fc.array(
        fc.record({
          // The bound leaves room for two layers, even when only one operation takes that long.
          duration: fc.integer({ min: 100, max: Math.floor(perSlot * 2.5) }),
          picks: fc.array(fc.nat(), { maxLength: 4 }),
        }),
        { minLength: slots * perSlot, maxLength: slots * perSlot, size: 'max' },
      ),
    }),
  )
  .map(({ slots, parts }) => {
    const share = parts.reduce((sum, { duration }) => sum + duration, 0) / slots;
    const longest = Math.max(...parts.map(({ duration }) => duration));
    const layers = Math.floor((share * 0.05) / longest);
    const layerSize = Math.ceil(parts.length / layers);
    return { slots, ...operationsOf(parts, (index) => Math.floor(index / layerSize) * layerSize) };
  });

type Part = { readonly duration: number; readonly picks: readonly number[] };

/** `earlier` says of how many of the first operations one may wait for any. */
function operationsOf(parts: readonly Part[], earlier: (index: number) => number) {
  const name = (index: number) => `application-${index}`;
  const operations = parts.map(({ picks }, index) => {
    const chosen = earlier(index) === 0 ? [] : picks.map((pick) => pick % earlier(index));
    return { application: name(index), after: [...new Set(chosen)].map(name) };
  });
  return { operations, durations: new Map(parts.map(({ duration }, index) => [name(index), duration])) };
}
