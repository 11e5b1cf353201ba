import type { Benchmark, Measure } from './benchmark.ts';
import { benchmarks as codec } from './codec.ts';
import { benchmarks as coldStart } from './cold-start.ts';
import { benchmarks as execution } from './execution.ts';
import { benchmarks as firstOperation } from './first-operation.ts';
import { benchmarks as graph } from './graph.ts';
import { benchmarks as impact } from './impact.ts';
import { benchmarks as makespan } from './makespan.ts';
import { benchmarks as overhead } from './overhead.ts';
import { benchmarks as requests } from './requests.ts';
import { benchmarks as screen } from './screen.ts';
import { benchmarks as screenList } from './screen-list.ts';

const benchmarks: readonly Benchmark[] = [
  ...graph,
  ...codec,
  ...coldStart,
  ...requests,
  ...execution,
  ...firstOperation,
  ...impact,
  ...makespan,
  ...overhead,
  ...screen,
  ...screenList,
];
const words = process.argv.slice(2);
const wanted = benchmarks.filter(
  ({ name }) => words.length === 0 || words.some((word) => name.includes(word)),
);
if (wanted.length === 0) {
  console.error(`no benchmark has '${words.join("' or '")}' in its name`);
  process.exitCode = 2;
}

for (const { name, run } of wanted) {
  console.log(name);
  for (const measure of await run()) {
    console.log(`  ${lineOf(measure)}`);
    if (isOver(measure)) process.exitCode = 1;
  }
}

function lineOf(measure: Measure): string {
  const { label, value, unit, limit } = measure;
  const inUnits = (figure: string) => (unit === '' ? figure : `${figure} ${unit}`);
  const verdict =
    limit === undefined ? '' : ` (limit ${inUnits(`${limit}`)}${isOver(measure) ? ', exceeded' : ''})`;
  return `${label}: ${inUnits(unit === '' ? `${value}` : value.toFixed(2))}${verdict}`;
}

function isOver({ value, limit }: Measure): boolean {
  return limit !== undefined && !(value <= limit);
}
