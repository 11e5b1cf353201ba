import { at } from '../graph/at.ts';
import type { ModuleGraph } from '../graph/module-graph.ts';

const none: readonly string[] = [];

/**
 * The references of a module that the records do not have at the same place. Mostly a plan references what the
 * records say already, in the same order: comparing is much cheaper than looking a name up, and what the
 * records lead to needs no look of its own. `module` is the consumer's index in the graph; one that is not
 * there has no recorded references.
 */
export function referencesBeyond(
  { names, producers }: ModuleGraph,
  module: number,
  references: readonly string[],
): readonly string[] {
  if (module >= names.length) return references;
  const { offsets, targets } = producers;
  const start = at(offsets, module);
  const recorded = at(offsets, module + 1) - start;
  let beyond = none;
  for (let place = 0; place < references.length; place += 1) {
    const name = references[place];
    if (name === undefined || (place < recorded && names[at(targets, start + place)] === name)) continue;
    beyond = [...beyond, name];
  }
  return beyond;
}
