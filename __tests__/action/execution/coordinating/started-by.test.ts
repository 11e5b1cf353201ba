import { expect, test } from '@jest/globals';
import { coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { askerOf } from '../../../../src/domain/follow-ups/asker-of.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld } from '../executing-world.ts';

test.each([
  ['the person who has started its job by hand', 'alice', 'alice'],
  ['whoever writes its records, when nobody has', undefined, 'Ada'],
])('a run is started by %s, who counts as asking for what follows it', async (_, startedBy, expected) => {
  const it = await createExecutingWorld();
  it.world.merge('one', planText({ shop: '2.0.0' }));
  const { run } = await coordinate(it.step(2), { ...it.coordination('one'), startedBy });
  if (run === undefined) throw new Error('there is no run');
  expect({ startedBy: run.startedBy, asker: askerOf(run) }).toEqual({ startedBy: expected, asker: expected });
});
