import type { Benchmark, Measure } from './benchmark.ts';
import { benchmarks as codec } from './codec.ts';
import { benchmarks as coldStart } from './cold-start.ts';
import { benchmarks as graph } from './graph.ts';

const benchmarks: readonly Benchmark[] = [...graph, ...codec, ...coldStart];

for (const { name, run } of benchmarks) {
  console.log(name);
  for (const measure of run()) {
    console.log(`  ${lineOf(measure)}`);
    if (isOver(measure)) process.exitCode = 1;
  }
}

function lineOf(measure: Measure): string {
  const { label, value, unit, limit } = measure;
  const verdict =
    limit === undefined ? '' : ` (limit ${limit} ${unit}${isOver(measure) ? ', exceeded' : ''})`;
  return `${label}: ${value.toFixed(2)} ${unit}${verdict}`;
}

function isOver({ value, limit }: Measure): boolean {
  return limit !== undefined && !(value <= limit);
}
