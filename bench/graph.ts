import { findAllCollisions } from '../src/domain/conflicts/find-all-collisions.ts';
import { findCollisions } from '../src/domain/conflicts/find-collisions.ts';
import { internModules } from '../src/domain/graph/intern-modules.ts';
import { connectModules } from '../src/domain/graph/module-graph.ts';
import type { Benchmark, Measure } from './benchmark.ts';
import { medianTimes } from './median-times.ts';
import { createWorld, type WorldShape } from './world.ts';

const plans = 1000;
const small = 10_000;
const large = 100_000;
const rounds = 11;
/** How much worse than linear the growth from the small to the large world may be. */
const growthLimit = 1.3;

export const benchmarks: readonly Benchmark[] = [
  benchmarkOf('domains of 500 modules, a plan within one', () => 500),
  benchmarkOf('one web, where every plan collides with every other', (modules) => modules),
];

function benchmarkOf(world: string, domainOf: (modules: number) => number): Benchmark {
  return {
    name: `graph: ${large} modules, ${large * 5} references, ${plans} plans of 50 modules; ${world}`,
    run: () => measure((modules) => ({ modules, plans: plans + 1, domain: domainOf(modules) })),
  };
}

function measure(shapeOf: (modules: number) => WorldShape): readonly Measure[] {
  const before = tasksOf(shapeOf(small));
  const after = tasksOf(shapeOf(large));
  const time = medianTimes(
    {
      numbersBefore: before.numbers,
      numbersAfter: after.numbers,
      listsBefore: before.lists,
      listsAfter: after.lists,
      allBefore: before.all,
      allAfter: after.all,
      oneBefore: before.one,
      oneAfter: after.one,
    },
    rounds,
  );
  const unit = time('listsAfter');
  const growth = (from: number, to: number): Pick<Measure, 'value' | 'unit' | 'limit'> => ({
    value: (to / from) * (small / large),
    unit: 'x',
    limit: growthLimit,
  });
  return [
    { label: 'names to numbers', value: time('numbersAfter'), unit: 'ms' },
    { label: 'adjacency lists, the unit of the ratios', value: unit, unit: 'ms' },
    { label: 'all collisions', value: time('allAfter') / unit, unit: 'x', limit: 20 },
    { label: `one plan against ${plans}`, value: time('oneAfter') / unit, unit: 'x', limit: 4 },
    {
      label: 'growth of all collisions with the lists, to linear',
      ...growth(time('listsBefore') + time('allBefore'), unit + time('allAfter')),
    },
    {
      label: 'growth of one plan with the lists, to linear',
      ...growth(time('listsBefore') + time('oneBefore'), unit + time('oneAfter')),
    },
  ];
}

function tasksOf(shape: WorldShape) {
  const world = createWorld(shape);
  const [plan, ...others] = world.plans;
  if (plan === undefined) throw new Error('a world without plans');
  const interned = internModules(world.modules);
  const graph = connectModules(interned);
  return {
    numbers: () => internModules(world.modules),
    lists: () => connectModules(interned),
    all: () => findAllCollisions(graph, others),
    one: () => findCollisions(graph, plan, others),
  };
}
