import { performance } from 'node:perf_hooks';
import { lineProgress } from '../src/usecases/progress/line-progress.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { sizes } from './execution/cases.ts';
import { openLocalEstate } from './overhead/local-estate.ts';

/**
 * Each commit writes the whole run, so what is added to an operation grows with how many there are, but less than
 * they do: each of fifty times as many costs at most so many times as much.
 */
const limits = { growth: 2.5, commits: 1 };
/** Compiles, and opens what stays open. */
const warmUp = 5;

export const benchmarks: readonly Benchmark[] = [
  {
    name: 'overhead of the coordinator: plans that deploy nothing, on a repository in a folder, four operations at once',
    run: measure,
  },
];

interface Overhead {
  readonly size: number;
  /** From the beginning of the command to the claim, in milliseconds. */
  readonly untilClaim: number;
  /** From the claim to the end, for each operation, in milliseconds. */
  readonly perOperation: number;
  /** Of the records, from registering to the end. */
  readonly commits: number;
}

async function measure(): Promise<readonly Measure[]> {
  const overheads = await measureAll();
  const first = overheads[0]?.perOperation ?? Number.NaN;
  return overheads.flatMap(({ size, untilClaim, perOperation, commits }, index): Measure[] => {
    const label = `${size} operations`;
    const growth: Measure = {
      ...{ label: `${label}: that of one against that of one in ${sizes[0]}`, unit: 'x' },
      ...{ value: perOperation / first, limit: limits.growth },
    };
    return [
      { label: `${label}: until the claim`, value: untilClaim, unit: 'ms' },
      { label: `${label}: for each of them, from the claim to the end`, value: perOperation, unit: 'ms' },
      ...(index === 0 ? [] : [growth]),
      { label: `${label}: commits of records`, value: commits, unit: '' },
      {
        ...{ label: `${label}: commits for each of them`, value: commits / size, unit: 'x' },
        limit: limits.commits,
      },
    ];
  });
}

async function measureAll(): Promise<Overhead[]> {
  const estate = await openLocalEstate(Math.max(...sizes));
  const overheads: Overhead[] = [];
  try {
    for (const size of [warmUp, ...sizes]) {
      const before = estate.commits();
      const begin = performance.now();
      let claimedAt = begin;
      await estate.execute(size, {
        ...lineProgress(() => {}),
        claimed() {
          claimedAt = performance.now();
        },
      });
      const perOperation = (performance.now() - claimedAt) / size;
      const commits = estate.commits() - before;
      overheads.push({ size, untilClaim: claimedAt - begin, perOperation, commits });
    }
  } finally {
    await estate.close();
  }
  return overheads.filter(({ size }) => size !== warmUp);
}
