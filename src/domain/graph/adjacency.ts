import { at } from './at.ts';

/** The neighbours of node `n` are `targets[offsets[n]]` up to, not including, `targets[offsets[n + 1]]`. */
export interface Adjacency {
  /** One more than there are nodes. */
  readonly offsets: Int32Array;
  readonly targets: Int32Array;
}

/** Edge `e` leads from node `from[e]` to node `to[e]`; both arrays have the same length. */
export interface Edges {
  readonly from: Int32Array;
  readonly to: Int32Array;
}

export function reversed({ from, to }: Edges): Edges {
  return { from: to, to: from };
}

/** Sorts the edges of nodes 0 to `nodes - 1` by where they start, in linear time; doubled edges stay doubled. */
export function adjacencyLists(nodes: number, { from, to }: Edges): Adjacency {
  const offsets = firstEdges(nodes, from);
  const next = offsets.slice();
  const targets = new Int32Array(to.length);
  for (let edge = 0; edge < from.length; edge += 1) {
    const start = at(from, edge);
    const place = at(next, start);
    targets[place] = at(to, edge);
    next[start] = place + 1;
  }
  return { offsets, targets };
}

function firstEdges(nodes: number, from: Int32Array): Int32Array {
  const offsets = new Int32Array(nodes + 1);
  for (let edge = 0; edge < from.length; edge += 1) {
    const slot = at(from, edge) + 1;
    offsets[slot] = at(offsets, slot) + 1;
  }
  for (let node = 0; node < nodes; node += 1) {
    offsets[node + 1] = at(offsets, node) + at(offsets, node + 1);
  }
  return offsets;
}
