import { parseCatalogEntry } from '../src/codec/catalog/catalog.ts';
import { parseConfiguration } from '../src/codec/configuration/configuration.ts';
import { parsePlan } from '../src/codec/plan/plan.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { medianTimes } from './median-times.ts';

/** Issue 2: time per KB at 1 MB within 1.5 times that at 10 KB. */
const limit = 1.5;
const small = 10_000;
const large = 1_000_000;
// Times of a single small file are too short to compare.
const smallFiles = 20;
const rounds = 5;

interface Format {
  readonly name: string;
  readonly head: string;
  readonly piece: (number: number) => string;
  readonly parse: (bytes: Uint8Array) => { readonly value?: unknown };
}

const commit = '4f2c'.repeat(10);

const formats: readonly Format[] = [
  {
    name: 'plan',
    head: 'source: development\ntarget: qa\napplications:\n',
    piece: (n) =>
      `  application-${n}: { version: 2.3.${n}, commit: ${commit}, modules: [core-${n}] } # note\n`,
    parse: (bytes) => parsePlan({ file: 'plans/bench.yml', bytes }),
  },
  {
    name: 'catalog',
    head: 'application: bench\nrepository: acme/bench\nmodules:\n',
    piece: (n) =>
      `  module-${n}:\n    references: { ledger-${n}: ^2.0.0, audit: { range: "*", optional: true } }\n`,
    parse: (bytes) => parseCatalogEntry({ file: 'catalog/bench.yml', bytes, application: 'bench' }),
  },
  {
    name: 'configuration',
    head: 'version: 1\nenvironments:\n  development: { root: true }\n',
    piece: (n) =>
      `  env-${n}:\n    sources: [development]\n    deployer: { command: [./deploy.sh, a], timeout: 30m }\n`,
    parse: (bytes) => parseConfiguration({ file: '.github/deployment-plans.yml', bytes }),
  },
];

export const benchmarks: readonly Benchmark[] = formats.map((format) => ({
  name: `codec: ${format.name}, per KB at ${large / 1000} KB against ${small / 1000} KB`,
  run: () => measure(format),
}));

function measure(format: Format): readonly Measure[] {
  const [short, long] = [fileOf(format, small), fileOf(format, large)];
  const time = medianTimes(
    {
      short: () => {
        for (let file = 0; file < smallFiles; file += 1) read(format, short);
      },
      long: () => read(format, long),
    },
    rounds,
  );
  const perKilobyte = {
    short: (time('short') / smallFiles / short.length) * 1000,
    long: (time('long') / long.length) * 1000,
  };
  return [
    { label: 'small, per KB', value: perKilobyte.short, unit: 'ms' },
    { label: 'growth', value: perKilobyte.long / perKilobyte.short, unit: 'x', limit },
  ];
}

function fileOf({ head, piece }: Format, size: number): Uint8Array {
  const parts = [head];
  for (let length = head.length; length < size; length += parts.at(-1)?.length ?? 0)
    parts.push(piece(parts.length));
  return new TextEncoder().encode(parts.join(''));
}

function read({ name, parse }: Format, bytes: Uint8Array): void {
  if (parse(bytes).value === undefined) throw new Error(`the ${name} of the benchmark has problems`);
}
