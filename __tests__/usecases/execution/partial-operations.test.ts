import { beforeEach, describe, expect, test } from '@jest/globals';
import { resolveOperation } from '../../../src/usecases/resolve.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed, succeeded } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.addApplication('lonely', { 'lonely-a': [], 'lonely-b': [] });
});

async function execute(plan: string, text: string) {
  world.merge(plan, text);
  await world.execute();
  const { status, operations, problems } = await world.run(plan);
  return {
    status,
    states: operations.map(({ application, state, reason }) => [application, state, reason]),
    problems: problems.map(({ code, severity }) => `${code} ${severity}`),
  };
}

async function versionsOf(application: string) {
  const record = await world.application(application);
  return Object.fromEntries([...(record?.modules ?? [])].map(([name, { version }]) => [name, version]));
}

describe('after the whole has failed, a success of one module', () => {
  beforeEach(async () => {
    await execute('zero', planText({ lonely: '2.0.0' }));
    world.deployer.script('lonely', { open: () => failed });
    await execute('one', planText({ lonely: '3.0.0' }));
    world.deployer.script('lonely', { open: () => succeeded });
    await execute('two', planText({ lonely: { version: '2.0.0', modules: ['lonely-a'] } }));
  });

  test('leaves the other in doubt', async () => {
    expect(await world.application('lonely')).toMatchObject({
      uncertain: true,
      uncertainBy: 'qa/one',
      failed: '3.0.0',
      doubts: new Map([['lonely-b', ['qa/one']]]),
    });
  });

  test('does not let the repair of the whole be skipped', async () => {
    expect(await execute('three', planText({ lonely: '2.0.0' }))).toMatchObject({
      states: [['lonely', 'succeeded', null]],
    });
    expect(await world.application('lonely')).toMatchObject({ uncertain: false, failed: null });
  });

  test('lets a person say what became of the other', async () => {
    const outcome = { application: 'lonely', outcome: 'succeeded' } as const;
    await resolveOperation(world.process(2), { environment: 'qa', plan: 'one' }, outcome);
    expect(await world.application('lonely')).toMatchObject({ uncertain: false, failed: null });
    expect(await versionsOf('lonely')).toEqual({ 'lonely-a': '2.0.0', 'lonely-b': '3.0.0' });
  });
});

describe('a retry that somebody widened', () => {
  const origin = { kind: 'retry', environment: 'qa', plan: 'one', by: 'eve' };

  beforeEach(() => world.deployer.script('audit', { open: () => failed }));

  test('deploys the whole of which only a part was deployed', async () => {
    const lonely = { version: '2.0.0', modules: ['lonely-a'] };
    await execute('one', planText({ lonely, audit: '1.0.0' }));
    const two = await execute('two', planText({ lonely: '2.0.0', audit: '1.0.0' }, { origin }));
    expect(two.states[0]).toEqual(['lonely', 'succeeded', null]);
    expect(await versionsOf('lonely')).toEqual({ 'lonely-a': '2.0.0', 'lonely-b': '2.0.0' });
  });

  test('redeploys all of which only a part was redeployed', async () => {
    await execute('zero', planText({ lonely: '2.0.0' }));
    const lonely = { version: 'redeploy', modules: ['lonely-a'] };
    await execute('one', planText({ lonely, audit: '1.0.0' }));
    const two = await execute('two', planText({ lonely: 'redeploy', audit: '1.0.0' }, { origin }));
    expect(two.states[0]).toEqual(['lonely', 'succeeded', null]);
    expect((await world.run('two')).operations[0]?.modules.size).toBe(2);
  });
});

describe('a redeployment of an application whose modules are of different versions', () => {
  const only = (version: string, module: string) => ({ lonely: { version, modules: [module] } });

  beforeEach(async () => {
    await execute('zero', planText({ lonely: '2.0.0' }));
    await execute('half', planText(only('3.0.0', 'lonely-b')));
  });

  test('is refused before anything is touched', async () => {
    const before = await versionsOf('lonely');
    expect(await execute('again', planText({ lonely: 'redeploy' }))).toMatchObject({
      status: 'aborted',
      problems: ['not-deployed error'],
    });
    expect(await versionsOf('lonely')).toEqual(before);
  });

  test.each([
    { module: 'lonely-a', version: '2.0.0' },
    { module: 'lonely-b', version: '3.0.0' },
  ])('is possible for $module, which stays $version', async ({ module, version }) => {
    const before = await versionsOf('lonely');
    expect(await execute('again', planText(only('redeploy', module)))).toMatchObject({ status: 'finished' });
    expect(world.deployer.orders.at(-1)).toMatchObject({ action: 'redeploy', version, modules: [module] });
    expect(await versionsOf('lonely')).toEqual(before);
  });

  test('is possible by naming a version', async () => {
    expect(await execute('again', planText({ lonely: '3.0.0' }))).toMatchObject({ status: 'finished' });
    expect(await versionsOf('lonely')).toEqual({ 'lonely-a': '3.0.0', 'lonely-b': '3.0.0' });
  });
});
