import { beforeEach, describe, expect, test } from '@jest/globals';
import type { KnownPlan } from '../../../src/usecases/listing/known-plan.ts';
import { readAllPlans } from '../../../src/usecases/listing/list-plans.ts';
import { resolveOperation } from '../../../src/usecases/resolve.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const all = async (): Promise<KnownPlan[]> => readAllPlans(world.ports, await world.trusted());

async function found(plan: string): Promise<KnownPlan> {
  const known = (await all()).find(({ listed }) => listed.plan === plan);
  if (known === undefined) throw new Error(`${plan} is not in the list`);
  return known;
}

test('a repository without plans has an empty list', async () => {
  expect(await all()).toEqual([]);
});

test('every plan is listed once, the newest first', async () => {
  world.merge('old', planText({ audit: '1.0.0' }));
  await world.adopt('qa');
  world.merge('good', planText({ shop: '2.0.0' }));
  world.deployer.script('lonely', { open: () => failed });
  world.merge('bad', planText({ lonely: '2.0.0' }));
  await world.execute();
  world.merge('fresh', planText({ audit: '2.0.0' }));
  await world.open('proposed', planText({ ledger: '2.0.0' }));
  await world.open('good', planText({ shop: '3.0.0' }));
  expect((await all()).map(({ listed: { plan, status, offers } }) => `${plan} ${status} ${offers}`)).toEqual([
    'proposed open validate,refresh',
    'fresh merged ',
    'bad aborted resolve,retry',
    'good finished reuse',
    'old merged ',
  ]);
});

test('a plan that is merged and not registered is listed with its modules, and whom git names for it', async () => {
  await world.adopt('qa');
  world.merge('fresh', planText({ audit: '2.0.0' }));
  expect((await found('fresh')).listed).toMatchObject({
    modules: ['audit-api'],
    people: ['Ada <ada@example.com>'],
  });
});

test('whoever asked for a Deploy All, or for its retry, is among the people of the plan and of its run', async () => {
  const origin = { kind: 'retry', environment: 'qa', plan: 'zero', by: 'carol' };
  const text = planText({ audit: '2.0.0' }, { origin, 'deploy-all': { platform: '11.19', by: 'dora' } });
  await world.open('one', text);
  expect((await found('one')).listed.people).toEqual(expect.arrayContaining(['carol', 'dora']));
  world.merge('two', text);
  await world.execute();
  const { listed, run } = await found('two');
  expect(run).not.toBeNull();
  expect(listed.people).toEqual(expect.arrayContaining(['carol', 'dora']));
});

describe('an open plan', () => {
  test('is listed with what its file says', async () => {
    const origin = { kind: 'reuse', environment: 'production', plan: 'zero' };
    await world.open('one', planText({ shop: '2.0.0', audit: 'redeploy' }, { origin }));
    const { listed, run, content, at } = await found('one');
    expect(listed).toEqual({
      environment: 'qa',
      plan: 'one',
      status: 'open',
      source: 'development',
      target: 'qa',
      applications: new Map([
        ['shop', '2.0.0'],
        ['audit', 'redeploy'],
      ]),
      origin,
      mergedAt: null,
      startedAt: null,
      endedAt: null,
      endedBy: null,
      waitingFor: [],
      modules: ['shop-api', 'audit-api'],
      people: ['Ada <ada@example.com>'],
      offers: ['validate', 'refresh'],
    });
    expect({ run, file: content?.file }).toEqual({ run: null, file: 'plans/one.yml' });
    expect(at).toMatch(/^2026-11-20T/);
  });

  test.each([
    ['only some modules', { audit: { version: '2.0.0', modules: ['audit-core'] } }, ['audit-core']],
    ['an application that the catalog does not have', { nobody: 'redeploy' }, []],
  ])('with %s is listed with the modules that are known', async (_, applications, modules) => {
    await world.open('one', planText(applications));
    expect((await found('one')).listed.modules).toEqual(modules);
  });

  test('that cannot be read is listed with its problems', async () => {
    await world.open('one', 'source: [');
    expect(await found('one')).toMatchObject({
      listed: { status: 'open', source: null, target: 'qa', applications: new Map() },
      problems: [{ code: 'yaml-syntax' }],
    });
  });
});

describe('a merged plan', () => {
  test('without a run has the time of its merge, unless it is history', async () => {
    world.merge('old', planText({ audit: '1.0.0' }));
    await world.adopt('qa');
    world.merge('fresh', planText({ audit: '2.0.0' }));
    expect((await found('fresh')).listed.mergedAt).toMatch(/^2026-11-20T/);
    expect((await found('old')).listed.mergedAt).toBeNull();
  });

  test.each(['is still here', 'is not in this clone'])(
    'on a branch that was replaced is listed without a time, when the old one %s',
    async (where) => {
      const old = (await world.state()).record?.head ?? '';
      world.replaceBranch('env/qa', { 'plans/new.yml': planText({ shop: '2.0.0' }) });
      if (where !== 'is still here') world.store.forget(old);
      expect((await found('new')).listed).toMatchObject({ status: 'merged', mergedAt: null });
    },
  );

  test('offers to say what it left open until that is said', async () => {
    world.deployer.script('lonely', { open: () => failed });
    world.merge('one', planText({ lonely: '2.0.0' }));
    await world.execute();
    expect(await found('one')).toMatchObject({
      listed: { offers: ['resolve', 'retry'] },
      leftOpen: ['lonely'],
    });
    const [declared, address] = [
      { application: 'lonely', outcome: 'failed' } as const,
      { environment: 'qa', plan: 'one' },
    ];
    await resolveOperation(world.ports, address, declared);
    expect(await found('one')).toMatchObject({ listed: { offers: ['retry'] }, leftOpen: [] });
  });

  test('with a run is listed as the run stands', async () => {
    world.sources.repositories.delete('acme/shop');
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    const { listed, run, problems } = await found('one');
    expect(listed).toMatchObject({
      status: 'waiting',
      waitingFor: [{ plan: null, reason: 'evidence', modules: [], until: null }],
      offers: ['abort'],
      applications: new Map([['shop', '2.0.0']]),
    });
    expect(run).toEqual(await world.run('one'));
    expect(problems).toMatchObject([{ code: 'source-unreachable' }]);
  });
});

test.each([
  { rule: 'waits', expected: 'waiting' },
  { rule: 'has ended', expected: 'finished' },
])(
  'a run that $rule stays in the list when its environment is not configured any more',
  async ({ expected }) => {
    if (expected === 'waiting') world.sources.repositories.delete('acme/shop');
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    world.remove('qa');
    expect(await found('one')).toMatchObject({ listed: { environment: 'qa', status: expected } });
  },
);
