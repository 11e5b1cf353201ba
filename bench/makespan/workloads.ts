import fc from 'fast-check';
import {
  arbitraryWideWorkload,
  type Workload,
} from '../../__tests__/domain/schedule/arbitrary-operations.ts';
import { createRandom } from '../random.ts';

/** Workloads of one shape; the same in every run of the benchmark. */
export interface WorkloadKind {
  readonly name: string;
  readonly workloads: readonly Workload[];
  /** Whether the lower bound can always be nearly reached, as the property of the schedule's tests says. */
  readonly isWide: boolean;
}

type Random = (below: number) => number;
interface Part {
  readonly duration: number;
  /** Numbers of earlier operations. */
  readonly after: readonly number[];
}

const samples = 10;

export const workloadKinds: readonly WorkloadKind[] = [
  {
    name: "much more work than waiting (the graphs of the schedule's property)",
    workloads: fc.sample(arbitraryWideWorkload, { numRuns: samples, seed: 1 }),
    isWide: true,
  },
  narrow('random layers', layers),
  narrow('chains side by side', chains),
  narrow('fans: few that many wait for', fans),
  narrow('modules: most small, few that take long, references to what is popular', modules),
];

function narrow(name: string, create: (random: Random) => Part[]): WorkloadKind {
  const workloads = Array.from({ length: samples }, (_, seed) => {
    const random = createRandom(seed + 1);
    return workloadOf(create(random), 2 + random(7));
  });
  return { name, workloads, isWide: false };
}

function workloadOf(parts: readonly Part[], slots: number): Workload {
  const nameOf = (index: number) => `application-${index}`;
  return {
    slots,
    operations: parts.map(({ after }, index) => ({
      application: nameOf(index),
      after: [...new Set(after)].map(nameOf),
    })),
    durations: new Map(parts.map(({ duration }, index) => [nameOf(index), duration])),
  };
}

/** Eight layers of ten; each operation waits for up to three of the layer before. */
function layers(random: Random): Part[] {
  const [size, count] = [10, 8];
  return Array.from({ length: size * count }, (_, index) => {
    const before = Math.floor(index / size) * size - size;
    const after = before < 0 ? [] : times(1 + random(3), () => before + random(size));
    return { duration: 10 + random(290), after };
  });
}

/** Between three and twelve chains of different lengths; listed link by link, as a plan might. */
function chains(random: Random): Part[] {
  const lengths = times(3 + random(10), () => 2 + random(15));
  const parts: Part[] = [];
  const last = new Map<number, number>();
  for (let link = 0; link < Math.max(...lengths); link += 1) {
    for (const [chain, length] of lengths.entries()) {
      if (link >= length) continue;
      const before = last.get(chain);
      last.set(chain, parts.length);
      parts.push({ duration: 10 + random(290), after: before === undefined ? [] : [before] });
    }
  }
  return parts;
}

/** Five libraries, each with its own twenty consumers, and one application that waits for all of them. */
function fans(random: Random): Part[] {
  const [hubs, consumers] = [5, 20];
  const first = times(hubs, (): Part => ({ duration: 50 + random(450), after: [] }));
  const middle = times(hubs * consumers, (index): Part => {
    return { duration: 10 + random(190), after: [Math.floor(index / consumers)] };
  });
  return [...first, ...middle, { duration: 100, after: times(hubs * consumers, (index) => hubs + index) }];
}

/**
 * A hundred applications as in an estate that grew: each references up to four earlier ones, mostly those that many
 * reference already; durations follow a power law, from seconds to a quarter of an hour.
 */
function modules(random: Random): Part[] {
  const popular: number[] = [];
  return times(100, (index): Part => {
    const pick = () => (random(3) === 0 ? random(index) : (popular[random(popular.length)] ?? 0));
    const after = index === 0 ? [] : times(random(5), pick);
    popular.push(index, ...after);
    return { duration: Math.min(900, Math.round(5 / (0.005 + random(1000) / 1000))), after };
  });
}

function times<Item>(count: number, create: (index: number) => Item): Item[] {
  return Array.from({ length: count }, (_, index) => create(index));
}
