import type { Explored } from './explore.ts';

/** The number of a state from which none with all these bits in its mark can be reached; undefined when there is none. */
export function findStuck({ states, edges, marks }: Explored, bits: number): number | undefined {
  const before = predecessors({ states, edges });
  const reached = new Uint8Array(states);
  const open: number[] = [];
  marks.forEach((mark, state) => {
    if ((mark & bits) !== bits) return;
    reached[state] = 1;
    open.push(state);
  });
  for (let state = open.pop(); state !== undefined; state = open.pop()) {
    for (const earlier of before(state)) {
      if (reached[earlier] === 1) continue;
      reached[earlier] = 1;
      open.push(earlier);
    }
  }
  const stuck = reached.indexOf(0);
  return stuck === -1 ? undefined : stuck;
}

/** From where a state is reached in one step. */
function predecessors({ states, edges }: Pick<Explored, 'states' | 'edges'>): (state: number) => Int32Array {
  const offsets = new Int32Array(states + 1);
  for (const to of edges.to) offsets[to + 1] = (offsets[to + 1] ?? 0) + 1;
  for (let state = 0; state < states; state += 1) {
    offsets[state + 1] = (offsets[state + 1] ?? 0) + (offsets[state] ?? 0);
  }
  const places = offsets.slice();
  const sources = new Int32Array(edges.from.length);
  edges.to.forEach((to, edge) => {
    const place = places[to] ?? 0;
    sources[place] = edges.from[edge] ?? 0;
    places[to] = place + 1;
  });
  return (state) => sources.subarray(offsets[state], offsets[state + 1]);
}
