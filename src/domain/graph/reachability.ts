import type { Adjacency } from './adjacency.ts';
import { at } from './at.ts';

/** Marks with 1 every node that can be reached from the seeds, the seeds included. */
export function reach({ offsets, targets }: Adjacency, seeds: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(offsets.length - 1);
  const queue = new Int32Array(reached.length);
  let queued = 0;
  const visit = (node: number) => {
    if (reached[node] !== 0) return;
    reached[node] = 1;
    queue[queued] = node;
    queued += 1;
  };
  for (const seed of seeds) visit(seed);
  for (let head = 0; head < queued; head += 1) {
    const node = at(queue, head);
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge += 1) visit(at(targets, edge));
  }
  return reached;
}
