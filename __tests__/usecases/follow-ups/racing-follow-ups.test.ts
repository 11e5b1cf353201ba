import { expect, test } from '@jest/globals';
import type { Sources } from '../../../src/ports/sources.ts';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import { createMemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

test('of two follow-ups at once the slower one sees the other and is refused', async () => {
  const world = await createMemoryWorld();
  world.deployer.script('shop', { open: () => failed });
  world.merge('one', planText({ shop: '1.0.0' }));
  await world.execute();
  const trusted = await world.trusted();
  const request = { kind: 'retry', run: { environment: 'qa', plan: 'one' } } as const;

  let faster: string | null | undefined;
  const sources: Sources = {
    ...world.sources,
    async read(questions) {
      if (faster === undefined) {
        faster = null;
        faster = (await followUp(world.ports, trusted, request)).plan;
      }
      return world.sources.read(questions);
    },
  };
  const slower = await followUp({ ...world.ports, sources }, trusted, request);
  expect(faster).toBe('one-retry-1');
  expect(slower).toMatchObject({ plan: null, problems: [{ code: 'follow-up-open' }] });
});
