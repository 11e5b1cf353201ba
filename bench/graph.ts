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
const rounds = 9;
/** The limits of the project (issue 2): times the adjacency lists, and times linear growth. */
const limits = { all: 20, one: 4, growth: 1.3 };

const size = `${large} modules, ${large * 5} references, ${plans} plans of 50 modules`;

export const benchmarks: readonly Benchmark[] = [
  {
    name: `graph: ${size}, plans within domains of 500 modules`,
    run: () => measure((modules) => ({ modules, plans: plans + 1, domain: 500 })),
  },
  {
    // Where all plans collide there is nothing to run in parallel: the worst case, for information only.
    name: `graph: ${size}, all in one web where every plan collides with every other`,
    run: () => measure((modules) => ({ modules, plans: plans + 1, domain: modules })).map(withoutLimit),
  },
];

function withoutLimit({ label, value, unit }: Measure): Measure {
  return { label, value, unit };
}

function measure(shapeOf: (modules: number) => WorldShape): readonly Measure[] {
  const before = tasksOf(shapeOf(small));
  const after = tasksOf(shapeOf(large));
  const time = medianTimes(
    {
      numbers: after.numbers,
      listsBefore: before.lists,
      lists: after.lists,
      allBefore: before.all,
      all: after.all,
      oneBefore: before.one,
      one: after.one,
    },
    rounds,
  );
  const lists = time('lists');
  const growth = (name: 'all' | 'one'): Measure => ({
    label: `growth of ${name === 'all' ? 'all collisions' : 'one plan'} with the lists, to linear`,
    value: ((lists + time(name)) / (time('listsBefore') + time(`${name}Before`))) * (small / large),
    unit: 'x',
    limit: limits.growth,
  });
  return [
    { label: 'names to numbers', value: time('numbers'), unit: 'ms' },
    { label: 'adjacency lists, the unit of the ratios', value: lists, unit: 'ms' },
    { label: 'all collisions', value: time('all') / lists, unit: 'x', limit: limits.all },
    { label: `one plan against ${plans}`, value: time('one') / lists, unit: 'x', limit: limits.one },
    growth('all'),
    growth('one'),
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
