import type { Benchmark, Measure } from './benchmark.ts';
import { openEstate, type Validated } from './estate.ts';
import { median } from './median-times.ts';

/** What the issue allows for one plan: before its verdict, and to write it. */
const limits = { api: 5, git: 3, writes: 3 };
const rounds = 3;

interface Size {
  /** Applications of the plan that is judged. */
  readonly applications: number;
  /** Other open plans. */
  readonly others: number;
  /** Whether the limits hold for this size: pull requests are listed 200 at a time. */
  readonly isLimited: boolean;
}

const sizes: readonly Size[] = [
  { applications: 1, others: 0, isLimited: true },
  { applications: 20, others: 0, isLimited: true },
  { applications: 100, others: 0, isLimited: true },
  { applications: 20, others: 100, isLimited: true },
  { applications: 20, others: 199, isLimited: true },
  { applications: 20, others: 399, isLimited: false },
];

export const benchmarks: readonly Benchmark[] = [
  { name: 'requests and wall time of judging one plan on GitHub, as an App', run: measure },
];

/** The sizes take turns, so that a busy machine slows all of them alike. */
async function measure(): Promise<readonly Measure[]> {
  const estates = await Promise.all(sizes.map((size) => openEstate(size)));
  try {
    const results = new Map<Size, Validated[]>(sizes.map((size) => [size, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const [index, size] of sizes.entries()) {
        const validated = await estates[index]?.validate();
        if (validated !== undefined) results.get(size)?.push(validated);
      }
    }
    const smallest = medianTime(results.get(sizes[0] ?? never()) ?? []);
    return sizes.flatMap((size) => measuresOf(size, results.get(size) ?? [], smallest));
  } finally {
    for (const estate of estates) await estate.close();
  }
}

function measuresOf(size: Size, results: readonly Validated[], smallest: number): Measure[] {
  const most = (count: (result: Validated) => number) => Math.max(...results.map(count));
  const applications = size.applications === 1 ? '1 application' : `${size.applications} applications`;
  const label = `${applications}, ${size.others} other open plans`;
  const held = (limit: number) => (size.isLimited ? { limit } : {});
  return [
    {
      label: `${label}: API requests before the verdict`,
      value: most((it) => it.before.api),
      unit: '',
      ...held(limits.api),
    },
    {
      label: `${label}: git before the verdict`,
      value: most((it) => it.before.git),
      unit: '',
      ...held(limits.git),
    },
    {
      label: `${label}: requests that write it`,
      value: most((it) => it.writes),
      unit: '',
      ...held(limits.writes),
    },
    { label: `${label}: wall time`, value: medianTime(results) / smallest, unit: 'x' },
  ];
}

function medianTime(results: readonly Validated[]): number {
  return median(results.map(({ milliseconds }) => milliseconds));
}

function never(): never {
  throw new Error('there are no sizes');
}
