import type { Adjacency } from './adjacency.ts';
import { at } from './at.ts';

/** Marks with 1 every node that can be reached from the seeds, the seeds included. */
export function reach({ offsets, targets }: Adjacency, seeds: Iterable<number>): Uint8Array {
  const reached = new Uint8Array(offsets.length - 1);
  const queue = new Int32Array(reached.length);
  let queued = 0;
  for (const seed of seeds) {
    if (reached[seed] === 0) queue[queued++] = seed;
    reached[seed] = 1;
  }
  for (let head = 0; head < queued; head += 1) {
    const node = at(queue, head);
    const end = at(offsets, node + 1);
    for (let edge = at(offsets, node); edge < end; edge += 1) {
      const target = at(targets, edge);
      if (reached[target] === 0) queue[queued++] = target;
      reached[target] = 1;
    }
  }
  return reached;
}
