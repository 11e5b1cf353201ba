import type { Run } from '../../../src/domain/records/run/run.ts';
import type { World } from './world.ts';

/** Changes every run that anybody knows: those of the records, and what runners have read of them. */
export function withRuns(world: World, change: (run: Run) => Run): World {
  const active = new Map([...world.state.active].map(([plan, run]) => [plan, change(run)]));
  const runners = world.runners.map((runner) => ({
    ...runner,
    holdings: runner.holdings.map((it) => ({ ...it, known: change(it.known) })),
    found: runner.found && change(runner.found),
  }));
  return { ...world, state: { ...world.state, active }, runners };
}

/** Every run that anybody knows. */
export function runsIn({ state, runners }: World): Run[] {
  const read = runners.flatMap(({ holdings, found }) => [
    ...holdings.map(({ known }) => known),
    ...(found ? [found] : []),
  ]);
  return [...state.active.values(), ...read];
}
