import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Benchmark, Measure } from './benchmark.ts';
import { countCatalogFiles } from './impact/count-catalog-files.ts';
import { ownCpu } from './impact/own-cpu.ts';
import { createLargeTarget, type LargeTarget } from './impact/target.ts';
import { median } from './median-times.ts';

/** Against starting the built file (docs/decisions/0023), and growth against linear. */
const limits = { start: 10, growth: 1.3 };
const planned = 200;
const [small, large] = [200, 2000];
const rounds = 5;
const program = join(import.meta.dirname, '..', 'dist', 'cli', 'index.js');

export const benchmarks: readonly Benchmark[] = [
  {
    name: `impact: a plan of ${planned} applications for a target of ${large} with ${large * 10} modules`,
    run: measure,
  },
];

async function measure(): Promise<readonly Measure[]> {
  if (!existsSync(program)) throw new Error(`${program} is missing: run npm run build`);
  const [few, many] = [
    await createLargeTarget({ applications: small, planned }),
    await createLargeTarget({ applications: large, planned }),
  ];
  try {
    return [...timesOf(few, many), ...(await countsOf(many))];
  } finally {
    await few.close();
    await many.close();
  }
}

function timesOf(few: LargeTarget, many: LargeTarget): Measure[] {
  const times = { start: [0], few: [0], many: [0] };
  for (let round = 0; round < rounds; round += 1) {
    times.start[round] = ownCpu(program, ['--version']);
    times.few[round] = validate(few);
    times.many[round] = validate(many);
  }
  const start = median(times.start);
  const [before, after] = [median(times.few), median(times.many)];
  return [
    { label: 'own CPU of the built file with --version', value: start, unit: 'ms' },
    { label: 'own CPU of validate, times that', value: after / start, unit: 'x', limit: limits.start },
    {
      label: `growth from ${small * 10} to ${large * 10} modules beyond the start, to linear`,
      value: ((after - start) / (before - start)) * (small / large),
      unit: 'x',
      limit: limits.growth,
    },
  ];
}

function validate({ repository, planFile }: LargeTarget): number {
  return ownCpu(program, ['validate', '--repo', repository, '--file', planFile, '--target', 'qa', '--json']);
}

async function countsOf(target: LargeTarget): Promise<Measure[]> {
  const value = await countCatalogFiles(target);
  return [{ label: 'files of the catalog that are read', value, unit: '', limit: planned }];
}
