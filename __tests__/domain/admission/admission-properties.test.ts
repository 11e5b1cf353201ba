import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { type Admission, admit } from '../../../src/domain/admission/admit.ts';
import { findCollisions } from '../../../src/domain/conflicts/find-collisions.ts';
import { footprintOf } from '../../../src/domain/conflicts/footprint.ts';
import { buildModuleGraph, type ModuleGraph } from '../../../src/domain/graph/module-graph.ts';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { modules, operation, run } from '../../support/builders.ts';
import { arbitraryRecords, recordedNames } from '../conflicts/arbitrary-footprints.ts';

interface World {
  readonly graph: ModuleGraph;
  readonly limit: number;
  /** In merge order. */
  readonly runs: readonly Run[];
}

const anyRuns = fc
  .array(fc.uniqueArray(fc.constantFrom(...recordedNames), { minLength: 1, maxLength: 3 }), { maxLength: 8 })
  .map((touched) =>
    touched.map((names, index) => {
      const written = modules(Object.fromEntries(names.map((name) => [name, []])));
      return run(`plan-${index}`, { operations: [operation(`application-${index}`, { modules: written })] });
    }),
  );

const anyWorld: fc.Arbitrary<World> = fc.record({
  graph: arbitraryRecords.map((records) => buildModuleGraph(records)),
  limit: fc.integer({ min: 1, max: 4 }),
  runs: anyRuns,
});

function collide(graph: ModuleGraph, a: Run, b: Run): boolean {
  return findCollisions(graph, footprintOf(a.operations), [footprintOf(b.operations)])[0] !== undefined;
}

const startsNow = ({ waitingFor }: Admission<Run>) => waitingFor.length === 0;

function admissionsOf({ graph, limit, runs }: World, placeless: ReadonlySet<string> = new Set()) {
  return admit({ runs, graph, limit, placeless });
}

function start(runs: readonly Run[], plans: ReadonlySet<string>): Run[] {
  return runs.map((it) => (plans.has(it.plan) ? { ...it, status: 'running' } : it));
}

/** Each step: start what may start, then end one of those under way, chosen by a number. */
function workOff(world: World, ends: readonly number[], look: (world: World) => void): readonly Run[] {
  let runs = world.runs;
  for (let step = 0; runs.length > 0; step += 1) {
    if (step > world.runs.length) throw new Error('nothing starts any more');
    const may = admissionsOf({ ...world, runs }).filter(startsNow);
    runs = start(runs, new Set(may.map((it) => it.run.plan)));
    look({ ...world, runs });
    const under = runs.filter(({ status }) => status === 'running');
    const chosen = under[(ends[step % ends.length] ?? 0) % Math.max(under.length, 1)];
    if (chosen === undefined) throw new Error('nothing is under way');
    runs = runs.filter((it) => it !== chosen);
  }
  return runs;
}

const anyEnds = fc.array(fc.nat(), { minLength: 1, maxLength: 8 });

test('two colliding runs are never under way at once, nor more than the limit, whatever ends when', () => {
  fc.assert(
    fc.property(anyWorld, anyEnds, (world, ends) => {
      workOff(world, ends, ({ graph, limit, runs }) => {
        const under = runs.filter(({ status }) => status === 'running');
        expect(under.length).toBeLessThanOrEqual(limit);
        const colliding = under.flatMap((a, index) =>
          under.slice(index + 1).filter((b) => collide(graph, a, b)),
        );
        expect(colliding).toEqual([]);
      });
    }),
    { numRuns: 300 },
  );
});

test('every run starts in the end, when all that are under way end', () => {
  fc.assert(
    fc.property(anyWorld, anyEnds, (world, ends) => {
      expect(workOff(world, ends, () => {})).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('a later run never overtakes an earlier one that keeps a place and collides with it', () => {
  fc.assert(
    fc.property(anyWorld, fc.func(fc.boolean()), (world, isUnderWay) => {
      const under = startSome(world, isUnderWay);
      const admissions = admissionsOf(under);
      const overtaken = admissions.flatMap((later, index) =>
        startsNow(later)
          ? admissions
              .slice(0, index)
              .filter((earlier) => !startsNow(earlier) && collide(world.graph, earlier.run, later.run))
          : [],
      );
      expect(overtaken).toEqual([]);
    }),
    { numRuns: 300 },
  );
});

test('whoever keeps no place changes nothing for the others', () => {
  fc.assert(
    fc.property(anyWorld, fc.func(fc.boolean()), (world, isPlaceless) => {
      const placeless = world.runs.filter(({ plan }) => isPlaceless(plan));
      const others = world.runs.filter((it) => !placeless.includes(it));
      const names = new Set(placeless.map(({ plan }) => plan));
      expect(admissionsOf(world, names)).toEqual(admissionsOf({ ...world, runs: others }));
    }),
  );
});

/** Some runs under way, no two of them colliding, as admission would have let them in. */
function startSome(world: World, isUnderWay: (plan: string) => boolean): World {
  const some = world.runs.filter(({ plan }) => isUnderWay(plan));
  const may = admissionsOf({ ...world, runs: some }).filter(startsNow);
  return { ...world, runs: start(world.runs, new Set(may.map((it) => it.run.plan))) };
}
