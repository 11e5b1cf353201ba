import type { Reference } from '../../model/catalog.ts';
import type { Foresight } from '../world/foresee.ts';
import type { Holder, World } from '../world/world.ts';
import type { Need } from './flaw.ts';

/** A reference with who meets it, before and after the plan. */
export function needOf(
  { before, after }: Foresight,
  wanted: { readonly module: string; readonly producer: string; readonly reference: Reference },
): Need {
  const { module, producer, reference } = wanted;
  return {
    module,
    producer,
    range: reference.range,
    before: firstHolder(before, producer),
    after: firstHolder(after, producer),
  };
}

function firstHolder(world: World, module: string): Holder | undefined {
  return [...world.holders(module)].sort((a, b) => (a.application < b.application ? -1 : 1))[0];
}
