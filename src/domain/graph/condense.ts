import { type Adjacency, adjacencyLists } from './adjacency.ts';
import { at } from './at.ts';
import type { Components } from './strong-components.ts';

/** The acyclic graph of the components; edges within a component are gone, doubled ones stay. */
export function condense({ offsets, targets }: Adjacency, { count, of }: Components): Adjacency {
  const from = new Int32Array(targets.length);
  const to = new Int32Array(targets.length);
  let edges = 0;
  for (let node = 0; node < of.length; node += 1) {
    const component = at(of, node);
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge += 1) {
      const target = at(of, at(targets, edge));
      if (target === component) continue;
      from[edges] = component;
      to[edges] = target;
      edges += 1;
    }
  }
  return adjacencyLists(count, { from: from.subarray(0, edges), to: to.subarray(0, edges) });
}
