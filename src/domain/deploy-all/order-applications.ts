import type { Adjacency } from '../graph/adjacency.ts';
import { at } from '../graph/at.ts';
import { condense } from '../graph/condense.ts';
import { buildModuleGraph } from '../graph/module-graph.ts';
import { reach } from '../graph/reachability.ts';
import { findComponents } from '../graph/strong-components.ts';

/**
 * Applications with those first that need no other one, then those that only need these, and so on; among equals the
 * one that most others reference, directly or through others, then by name (LifeTime: small groups, the most referenced
 * ones first). Those that need one another are equal.
 *
 * @param producers by application; of all that the environment has, because the way between two may lead through others
 */
export function orderApplications(
  applications: Iterable<string>,
  producers: ReadonlyMap<string, readonly string[]>,
): string[] {
  const graph = buildModuleGraph(producers);
  const components = findComponents(graph.producers);
  const levels = levelsOf(condense(graph.producers, components));
  const places = [...applications].map((application) => {
    const node = graph.indexes.get(application);
    if (node === undefined) return { application, level: 0, consumers: 0 };
    const consumers = reach(graph.consumers, [node]).reduce((sum, isReached) => sum + isReached, 0);
    return { application, level: at(levels, at(components.of, node)), consumers };
  });
  return places
    .sort((one, other) => one.level - other.level || other.consumers - one.consumers || byName(one, other))
    .map(({ application }) => application);
}

/** The length of the longest way from each component to one without producers; these have lower numbers. */
function levelsOf({ offsets, targets }: Adjacency): Int32Array {
  const levels = new Int32Array(offsets.length - 1);
  for (let component = 0; component < levels.length; component += 1) {
    for (const producer of targets.subarray(offsets[component], offsets[component + 1])) {
      levels[component] = Math.max(at(levels, component), at(levels, producer) + 1);
    }
  }
  return levels;
}

function byName(one: { readonly application: string }, other: { readonly application: string }): number {
  return one.application < other.application ? -1 : 1;
}
