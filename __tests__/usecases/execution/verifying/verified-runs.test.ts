import { beforeEach, describe, expect, test } from '@jest/globals';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { hangUntilStopped, met, unmet } from '../../../support/scripted-checks.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { checks: { smoke: { command: ['./smoke.sh'], timeout: '1m', every: '10s' } } } });
});

const checked = { criterion: 'it answers', check: 'smoke' };
const byPeople = { criterion: 'the tills are open' };

async function execute(...success: readonly object[]) {
  world.merge('one', planText({ audit: '2.0.0' }, { success }));
  await world.execute();
  return world.run('one');
}

describe('a run that is deployed', () => {
  test('is finished once its checks are met, however often they were tried', async () => {
    world.checks.script('smoke', unmet, unmet, met);
    const run = await execute(checked);
    expect(run).toMatchObject({
      status: 'finished',
      criteria: [{ ...checked, state: 'met', reason: 'all is well', at: expect.any(String) }],
    });
    expect(world.checks.performed).toHaveLength(3);
    expect(world.checks.performed[0]).toMatchObject({ applications: new Map([['audit', '2.0.0']]) });
  });

  test('is aborted when one is unmet, and says what was found', async () => {
    world.checks.script('smoke', unmet);
    const run = await execute(checked, byPeople);
    expect(run).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      criteria: [
        { state: 'unmet', reason: expect.stringContaining('503; expected 200 (tried') },
        { state: 'open' },
      ],
    });
    expect(run.reason).toContain('it answers');
  });

  test('is finished with warnings when people are to confirm something', async () => {
    const run = await execute(checked, byPeople);
    expect(run).toMatchObject({
      status: 'finished-with-warnings',
      criteria: [{ state: 'met' }, { ...byPeople, check: null, state: 'open' }],
    });
  });

  test('is not verified when an operation failed', async () => {
    world.deployer.script('audit', { open: () => ({ outcome: 'failed', reason: 'it said no' }) });
    expect(await execute(checked)).toMatchObject({ status: 'aborted', criteria: [{ state: 'pending' }] });
    expect(world.checks.performed).toEqual([]);
  });

  test('stops verifying when the operator wants it to end', async () => {
    world.checks.script('smoke', async (told) => {
      setImmediate(() => world.stop.press());
      return hangUntilStopped(told);
    });
    const run = await execute(checked);
    expect(run).toMatchObject({ status: 'aborted', endedBy: 'operator', criteria: [{ state: 'pending' }] });
    expect(world.checks.performed[0]?.stop.aborted).toBe(true);
  });
});

test('a plan that names a check which the environment does not have is aborted before anything is touched', async () => {
  const run = await execute({ criterion: 'it answers', check: 'health' });
  expect(run).toMatchObject({ status: 'aborted', problems: [{ code: 'unknown-check', severity: 'error' }] });
  expect(world.deployer.orders).toEqual([]);
});
