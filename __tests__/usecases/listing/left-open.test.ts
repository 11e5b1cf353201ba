import { expect, test } from '@jest/globals';
import { RepositoryUnavailable } from '../../../src/ports/release-repository.ts';
import { readLeftOpen } from '../../../src/usecases/listing/left-open.ts';
import { run } from '../../support/builders.ts';
import { createMemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

test('of runs that have just ended it is known what they leave open', async () => {
  const world = await createMemoryWorld();
  world.deployer.script('lonely', { open: () => failed });
  world.merge('good', planText({ shop: '2.0.0' }));
  world.merge('bad', planText({ lonely: '2.0.0' }));
  const { runs } = await world.execute();
  const open = await readLeftOpen(world.ports.readRecords, runs);
  expect(runs.map((it) => `${it.plan} ${open.get(it)}`).sort()).toEqual(['bad lonely', 'good ']);
});

test('when the repository does not answer, nothing is known and nothing else is lost', async () => {
  const lost = async () => {
    throw new RepositoryUnavailable('the repository did not answer');
  };
  expect(await readLeftOpen(lost, [run('one')])).toEqual(new Map());
});
