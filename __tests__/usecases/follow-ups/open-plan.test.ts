import { expect, test } from '@jest/globals';
import { openPlan } from '../../../src/usecases/follow-ups/open-plan.ts';
import { createMemoryWorld } from '../../support/memory-world.ts';

test('a draft that is no plan is not written', async () => {
  const world = await createMemoryWorld();
  const told = { message: 'plan one', dropped: [], adjusted: [], problems: [] };
  const draft = { plan: 'one', target: 'qa', text: 'source: development\n  target: qa\n', ...told };
  await expect(openPlan(world.ports, await world.trusted(), draft)).rejects.toMatchObject({
    kind: 'wrong',
    message: expect.stringMatching(/plans\/one\.yml was not written.* would be no plan \(\d+: /),
  });
  expect((await world.ports.repository.branches('plan/')).size).toBe(0);
});
