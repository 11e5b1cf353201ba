import { performance } from 'node:perf_hooks';
import type { Benchmark, Measure } from './benchmark.ts';
import { openScreenEstate } from './screen/screen-estate.ts';

/** What cannot have changed is not made again, and hardly looked at: a build without news costs a part of the first. */
const limits = { again: 0.5, made: 0 };
const plans = 2000;

export const benchmarks: readonly Benchmark[] = [
  { name: `screen: building the page of ${plans} plans that are over, and building it again`, run: measure },
];

async function measure(): Promise<readonly Measure[]> {
  const estate = await openScreenEstate(plans);
  try {
    const first = await timed(estate.build);
    const again = await timed(estate.build);
    return [
      { label: 'at first', value: first.time, unit: 'ms' },
      { label: 'again', value: again.time, unit: 'ms' },
      { label: 'again against at first', value: again.time / first.time, unit: 'x', limit: limits.again },
      { label: 'details that are made again', value: again.made, unit: '', limit: limits.made },
    ];
  } finally {
    await estate.close();
  }
}

async function timed(
  build: () => Promise<number>,
): Promise<{ readonly time: number; readonly made: number }> {
  const start = performance.now();
  const made = await build();
  return { time: performance.now() - start, made };
}
