import type { Reference } from '../../model/catalog.ts';
import { fitsRange } from '../../versions/fits-range.ts';
import type { Holder, World } from './world.ts';

/** How a world meets a reference: a producer may be missing, or be there in no version that is in the range. */
export type Fit = 'fits' | 'missing' | 'incompatible';

/**
 * An application that is uncertain satisfies no reference (docs/design.md). One that is optional needs no
 * satisfaction; then both that nothing is there and what is recorded have to be right.
 */
export function fitOf(world: World, producer: string, reference: Reference): Fit {
  const holders = world.holders(producer);
  const certain = holders.filter(({ uncertain }) => !uncertain);
  return fitAmong(certain.length === 0 && reference.optional ? holders : certain, reference);
}

/** The fit by what is recorded, as if nothing were uncertain: what a consumer may have relied on. */
export function recordedFit(world: World, producer: string, reference: Reference): Fit {
  return fitAmong(world.holders(producer), reference);
}

function fitAmong(holders: readonly Holder[], { range, optional }: Reference): Fit {
  if (holders.length === 0) return optional ? 'fits' : 'missing';
  return holders.some(({ version }) => fitsRange(version, range)) ? 'fits' : 'incompatible';
}
