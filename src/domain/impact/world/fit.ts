import type { Reference } from '../../model/catalog.ts';
import { fitsRange } from '../../versions/fits-range.ts';
import type { World } from './world.ts';

/** How a world meets a reference: a producer may be missing, or be there in no version that is in the range. */
export type Fit = 'fits' | 'missing' | 'incompatible';

/** An application that is uncertain satisfies no reference: it counts as not there (docs/design.md). */
export function fitOf(world: World, producer: string, reference: Reference): Fit {
  const certain = world.holders(producer).filter(({ uncertain }) => !uncertain);
  return fitAmong(certain, reference);
}

/** The same by what is recorded, as if nothing were uncertain: what a consumer relied on before. */
export function recordedFit(world: World, producer: string, reference: Reference): Fit {
  return fitAmong(world.holders(producer), reference);
}

function fitAmong(holders: readonly { readonly version: string }[], { range, optional }: Reference): Fit {
  if (holders.length === 0) return optional ? 'fits' : 'missing';
  return holders.some(({ version }) => fitsRange(version, range)) ? 'fits' : 'incompatible';
}
