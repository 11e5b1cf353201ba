import { writeRun } from '../../src/codec/records/run.ts';
import { endedPath, recordsBranch } from '../../src/domain/layout.ts';
import type { CriterionState } from '../../src/domain/records/run/criterion.ts';
import type { MemoryWorld } from './memory-world.ts';

/** Gives the ended run of `qa/one` criteria in these states, as if its plan had had them. */
export async function giveCriteria(world: MemoryWorld, ...states: readonly CriterionState[]): Promise<void> {
  const run = await world.run('one');
  const criteria = states.map((state, index) => ({
    ...{ criterion: `criterion ${index + 1}`, check: null, state, reason: null, at: null },
  }));
  const text = new TextDecoder().decode(writeRun({ ...run, status: 'finished-with-warnings', criteria }));
  world.store.commit({ branch: recordsBranch, files: { [endedPath('qa', 'one')]: text } });
}
