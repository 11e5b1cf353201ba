import type { Adjacency } from './adjacency.ts';
import { at } from './at.ts';

/**
 * Nodes that reach one another, as components numbered 0 to `count - 1` against the edges: an edge between
 * two components leads from the higher number to the lower. On edges from consumer to producer, counting
 * up meets producers first.
 */
export interface Components {
  readonly count: number;
  /** The component of each node. */
  readonly of: Int32Array;
}

/** Tarjan's algorithm without recursion: linear, for any depth. */
export function findComponents({ offsets, targets }: Adjacency): Components {
  const nodes = offsets.length - 1;
  const nextEdge = offsets.slice(0, nodes);
  /** The number of a node's visit, from 1; 0 when it was not visited. */
  const visit = new Int32Array(nodes);
  /** The earliest visit of a node without a component that is known to be reachable. */
  const low = new Int32Array(nodes);
  const of = new Int32Array(nodes).fill(-1);
  /** The nodes from the root of the search to where it is. */
  const path = new Int32Array(nodes);
  /** The visited nodes without a component. */
  const open = new Int32Array(nodes);
  let depth = 0;
  let opened = 0;
  let visits = 0;
  let count = 0;

  function enter(node: number): void {
    visits += 1;
    visit[node] = visits;
    low[node] = visits;
    path[depth] = node;
    depth += 1;
    open[opened] = node;
    opened += 1;
  }

  function lower(node: number, to: number): void {
    if (to < at(low, node)) low[node] = to;
  }

  function leave(node: number): void {
    depth -= 1;
    if (depth > 0) lower(at(path, depth - 1), at(low, node));
    if (low[node] !== visit[node]) return;
    for (let member = -1; member !== node; ) {
      opened -= 1;
      member = at(open, opened);
      of[member] = count;
    }
    count += 1;
  }

  function search(root: number): void {
    enter(root);
    while (depth > 0) {
      const node = at(path, depth - 1);
      const edge = at(nextEdge, node);
      if (edge === offsets[node + 1]) {
        leave(node);
        continue;
      }
      nextEdge[node] = edge + 1;
      const target = at(targets, edge);
      if (visit[target] === 0) enter(target);
      else if (of[target] === -1) lower(node, at(visit, target));
    }
  }

  for (let node = 0; node < nodes; node += 1) if (visit[node] === 0) search(node);
  return { count, of };
}
