import { beforeEach, expect, test } from '@jest/globals';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import { newPlan } from '../../../src/usecases/new-plan/new-plan.ts';
import { createFakeTips } from '../../support/fake-tips.ts';
import { failed, succeeded } from '../../support/scripted-deployer.ts';
import { planOfWritten } from '../../support/written-plan.ts';
import { createDeployAllWorld, type DeployAllWorld } from './deploy-all-world.ts';

let all: DeployAllWorld;
beforeEach(async () => {
  all = await createDeployAllWorld({ a: [], b: [] });
});

async function carriedOut(end: typeof failed): Promise<{ environment: string; plan: string }> {
  all.world.deployer.script('a', { open: () => end });
  const answer = await all.ask();
  await all.carryOut(answer);
  return { environment: 'qa', plan: answer.plan ?? '' };
}

test('a retry is a Deploy All as well, and so is its run', async () => {
  const run = await carriedOut(failed);
  all.world.deployer.script('a', {});
  const retry = await followUp(all.ports, await all.world.trusted(), { kind: 'retry', run });
  const plan = await planOfWritten(all.ports.repository, retry);
  expect(plan).toMatchObject({ deployAll: { platform: '11.19', by: 'dora' }, onFailure: 'continue' });
  expect(await all.ask()).toMatchObject({
    problems: [{ code: 'deploy-all-open', plan: `qa/${retry.plan}` }],
  });
  await all.carryOut({ ...(await all.ask()), ...retry });
  expect(await all.world.run(retry.plan ?? '')).toMatchObject({
    ...{ status: 'finished', deployAll: { platform: '11.19' } },
  });
});

test('a reuse and a copy are none', async () => {
  const run = await carriedOut(succeeded);
  const trusted = await all.world.trusted();
  const reuse = await followUp(all.ports, trusted, { kind: 'reuse', run, target: 'production' });
  const copy = await newPlan({ ...all.ports, tips: createFakeTips() }, trusted, {
    from: run,
    applications: [],
  });
  for (const answer of [reuse, copy]) {
    const plan = await planOfWritten(all.ports.repository, answer);
    expect(plan).toBeDefined();
    expect(plan?.deployAll).toBeUndefined();
  }
});
