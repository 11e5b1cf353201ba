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

/** The needs of a flaw with one more, in an order that does not depend on how they were found. */
export function withNeed(flaw: Pick<Flaw, 'needs'> | undefined, need: Need): Need[] {
  const key = ({ producer, module }: Need) => `${producer}/${module}`;
  return [...(flaw?.needs ?? []), need].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
