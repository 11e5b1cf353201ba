import type { Reference } from '../../model/catalog.ts';
import type { Foresight } from '../world/foresee.ts';
import type { Flaw, Need } from './flaw.ts';

/** A reference with who meets it, before and after the plan; of several who do the plan's own, then the first by name. */
export function needOf(
  { before, after, operations }: Foresight,
  wanted: { readonly module: string; readonly producer: string; readonly reference: Reference },
): Need {
  const { module, producer, reference } = wanted;
  const now = after.holders(producer);
  return {
    module,
    producer,
    range: reference.range,
    before: before.holders(producer)[0],
    after: now.find(({ application }) => operations.has(application)) ?? now[0],
  };
}

/** Flaws with their needs in an order that does not depend on how they were found. */
export function inOrder<Found extends Flaw>(flaws: Iterable<Found>): Found[] {
  return [...flaws].map((flaw) => ({ ...flaw, needs: [...flaw.needs].sort(byName) }));
}

function byName(a: Need, b: Need): number {
  if (a.producer !== b.producer) return a.producer < b.producer ? -1 : 1;
  return a.module < b.module ? -1 : 1;
}
