import { beforeEach, describe, expect, test } from '@jest/globals';
import { endedPath } from '../../../src/domain/layout.ts';
import { neverDue } from '../../../src/ports/hand-over.ts';
import { execute } from '../../../src/usecases/execution/execute.ts';
import { commit } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed, hang } from '../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const steps = (wanted: string) => world.deployer.log.filter((line) => line.startsWith(wanted));

describe('a merged plan', () => {
  test('is registered, claimed, deployed and recorded', async () => {
    const mergeCommit = world.merge('one', planText({ shop: '2.0.0' }));
    const { runs, lost, wrong } = await world.execute();
    expect({ lost, wrong }).toEqual({ lost: [], wrong: [] });
    expect(runs).toEqual([await world.run('one')]);
    expect(runs[0]).toMatchObject({
      status: 'finished',
      startedBy: 'Ada',
      mergeCommit,
      authors: ['Ada <ada@example.com>'],
      configuration: (await world.trusted()).commit,
      operations: [{ application: 'shop', state: 'succeeded', from: null, to: '2.0.0', tag: 'v2.0.0' }],
    });
    expect(await world.application('shop')).toMatchObject({
      version: '2.0.0',
      commit: commit('c2'),
      plan: 'qa/one',
      uncertain: false,
    });
    expect((await world.state()).active.size).toBe(0);
    expect(world.ports.progress.told).toEqual([
      'registered qa/one',
      'claimed qa/one',
      'shop started',
      'shop succeeded',
      'ended qa/one',
    ]);
  });

  test('is executed once, however often it is asked for', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect((await world.execute()).runs).toEqual([]);
    expect(steps('open')).toEqual(['open shop']);
  });

  test('tells the deployer everything about the operation', async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    world.merge('one', planText({ shop: { version: '2.0.0', modules: ['shop-api'] } }));
    await world.execute();
    expect(world.deployer.orders).toMatchObject([
      {
        environment: 'qa',
        plan: 'one',
        application: 'shop',
        action: 'deploy',
        version: '2.0.0',
        fromVersion: '1.0.0',
        tag: 'v2.0.0',
        commit: commit('c2'),
        modules: ['shop-api'],
        key: 'qa/one/shop/deploy',
        deployer: { command: ['./deploy.sh'], timeout: 1_800_000 },
      },
    ]);
  });

  test('redeploys what is there, as it is there', async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    world.merge('one', planText({ shop: 'redeploy' }));
    const { runs } = await world.execute();
    expect(runs[0]).toMatchObject({ status: 'finished', operations: [{ action: 'redeploy', to: '1.0.0' }] });
    expect(world.deployer.orders).toMatchObject([
      { action: 'redeploy', version: '1.0.0', fromVersion: '1.0.0' },
    ]);
    expect(await world.application('shop')).toMatchObject({ version: '1.0.0', plan: 'qa/one' });
  });

  test('leaves a record that ends where it says', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    const head = (await world.ports.readRecords()).head ?? '';
    const paths = [...(await world.ports.repository.read(head, [endedPath('qa', 'one')])).keys()];
    expect(paths).toEqual(['runs/qa/one.json']);
  });
});

describe('operations', () => {
  test('go producers first, whatever the order of the file', async () => {
    world.merge('one', planText({ shop: '2.0.0', audit: '2.0.0', ledger: '2.0.0' }));
    await world.execute();
    expect(steps('open')).toEqual(['open audit', 'open ledger', 'open shop']);
  });

  test('wait for nobody else', async () => {
    world.deployer.script('lonely', { open: hang });
    world.deployer.script('shop', {
      open: () => {
        world.stop.press();
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ lonely: '2.0.0', audit: '2.0.0', ledger: '2.0.0', shop: '2.0.0' }));
    await world.execute();
    expect(world.deployer.log.indexOf('end shop')).toBeLessThan(world.deployer.log.indexOf('end lonely'));
  });

  test('are never more at once than the environment allows', async () => {
    world.configure({ qa: { 'parallel-operations': 2 } });
    for (const name of ['a', 'b', 'c', 'd', 'e']) world.addApplication(name);
    world.merge('one', planText({ a: '2.0.0', b: '2.0.0', c: '2.0.0', d: '2.0.0', e: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'finished' }]);
    const log = world.deployer.log;
    const count = (step: string, until: number) =>
      log.slice(0, until).filter((it) => it.startsWith(step)).length;
    const under = log.map((_, index) => count('open', index + 1) - count('end', index + 1));
    expect(Math.max(...under)).toBe(2);
  });
});

describe('after a failure', () => {
  beforeEach(() => world.deployer.script('audit', { open: () => failed }));

  test('nothing more starts, the rest is skipped and the system has aborted the run', async () => {
    world.configure({ qa: { 'parallel-operations': 1 } });
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0', lonely: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs[0]).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      reason: 'audit: it ended with exit code 3',
      operations: [
        { application: 'audit', state: 'failed' },
        { application: 'ledger', state: 'skipped', reason: 'an operation before it did not succeed' },
        { application: 'lonely', state: 'skipped' },
      ],
    });
    expect(await world.application('audit')).toMatchObject({
      version: null,
      failed: '2.0.0',
      uncertain: true,
    });
  });

  test('what does not depend on it goes on, when the plan says so', async () => {
    world.configure({ qa: { 'parallel-operations': 1 } });
    const plan = { audit: '2.0.0', ledger: '2.0.0', lonely: '2.0.0' };
    world.merge('one', planText(plan, { 'on-failure': 'continue' }));
    const { runs } = await world.execute();
    expect(runs[0]?.status).toBe('aborted');
    expect(runs[0]?.operations.map(({ state }) => state)).toEqual(['failed', 'skipped', 'succeeded']);
  });

  test('what is under way comes to its end', async () => {
    world.merge('one', planText({ audit: '2.0.0', lonely: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs[0]?.operations.map(({ state }) => state)).toEqual(['failed', 'succeeded']);
    expect(await world.application('lonely')).toMatchObject({ version: '2.0.0' });
  });
});

describe('an operation that cannot be started', () => {
  test('has failed, and its application is as it was', async () => {
    world.deployer.script('shop', {
      prepare: () => {
        throw new Error('no space left on device');
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs[0]).toMatchObject({
      status: 'aborted',
      reason: 'shop: it could not be started: no space left on device',
      operations: [{ state: 'failed', tries: [] }],
    });
    expect(await world.application('shop')).toBeUndefined();
  });

  test('does not keep its neighbour from being recorded', async () => {
    world.deployer.script('shop', {
      prepare: () => {
        throw new Error('no');
      },
    });
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs[0]?.operations.map(({ state }) => state)).toEqual(['failed', 'succeeded']);
  });
});

describe('an environment', () => {
  test.each([
    { why: 'is not configured', name: 'staging', says: /not a configured environment/ },
    { why: 'is a root', name: 'development', says: /root environment/ },
  ])('that $why is refused', async ({ name, says }) => {
    const trusted = await world.trusted();
    const { ports, stop } = world;
    await expect(
      execute({ ports, trusted, environment: name, stop: stop.signal, handOver: neverDue }),
    ).rejects.toThrow(says);
  });
});

describe('when one plan is asked for', () => {
  test('only that one is claimed, and only that one is told', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    const { runs } = await world.execute({ plan: 'two' });
    expect(runs.map(({ plan, status }) => [plan, status])).toEqual([['two', 'finished']]);
    expect(await world.run('one')).toMatchObject({ status: 'waiting', waitingFor: [] });
  });

  test('it waits for an earlier one that it collides with', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ ledger: '2.0.0' }));
    const { runs } = await world.execute({ plan: 'two' });
    expect(runs).toMatchObject([
      { plan: 'two', status: 'waiting', waitingFor: [{ plan: 'qa/one', reason: 'order' }] },
    ]);
  });

  test('and there is no such plan, that is the answer', async () => {
    await expect(world.execute({ plan: 'nowhere' })).rejects.toMatchObject({
      kind: 'no',
      problems: [{ code: 'run-not-found', plan: 'qa/nowhere' }],
    });
  });

  test('and it has ended long ago, nothing is left to do', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(await world.execute({ plan: 'one' })).toEqual({ runs: [], endedOnly: [], lost: [], wrong: [] });
  });
});

describe('what ended without having been started', () => {
  test('is told: a run whose file was deleted', async () => {
    world.deployer.script('shop', {
      open: () => {
        world.merge('two', null);
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ shop: '3.0.0' }));
    const { runs, endedOnly } = await world.execute();
    expect(runs.map(({ plan, status }) => `${plan} ${status}`)).toEqual(['one finished', 'two aborted']);
    expect(endedOnly).toMatchObject([{ plan: 'two', endedBy: 'operator' }]);
  });
});

describe('when the end of a run cannot be recorded', () => {
  test('the run is told as it was left, the others end, and nothing new begins', async () => {
    world.store.meddle(({ message }) => (message.includes('shop succeeded') ? 'unusable' : 'none'));
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    const { runs, wrong, lost } = await world.execute();
    expect(runs).toMatchObject([
      { plan: 'one', status: 'running' },
      { plan: 'two', status: 'finished' },
    ]);
    expect(wrong).toMatchObject([{ code: 'usage', message: expect.stringContaining('qa/one was left') }]);
    expect(lost).toEqual([]);
  });
});
