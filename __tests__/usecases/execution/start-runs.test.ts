import { beforeEach, describe, expect, test } from '@jest/globals';
import { ForgeForbidden, ForgeUnavailable } from '../../../src/ports/forge.ts';
import { type StartedRuns, startRuns } from '../../../src/usecases/execution/start-runs.ts';
import { createHandOverButton } from '../../support/buttons/hand-over-button.ts';
import { createMemoryJobs, type MemoryJobs } from '../../support/memory/memory-jobs.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';

let world: MemoryWorld;
let jobs: MemoryJobs;
beforeEach(async () => {
  world = await createMemoryWorld();
  jobs = createMemoryJobs();
});

const start = async (): Promise<StartedRuns> =>
  startRuns({ ...world.process(2), starter: jobs }, await world.trusted(), 'qa');
const plans = (runs: StartedRuns['started']) => runs.map(({ plan }) => plan);

/** Executes a plan in a job that ends at once, with its only operation still under way. */
async function handOver(plan: string, application: string): Promise<void> {
  const button = createHandOverButton();
  world.deployer.script(application, {
    outlives: true,
    open: () => {
      button.press();
      return new Promise<never>(() => {});
    },
  });
  await world.execute({ plan, handOver: button.signal });
}

describe('a job is asked for', () => {
  test('for each plan that may start, in merge order, and nothing is claimed', async () => {
    world.configure({ qa: { 'parallel-plans': 3 } });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    const { started, waiting } = await start();
    expect(jobs.started).toEqual(['qa/one', 'qa/two']);
    expect({ started: plans(started), waiting }).toEqual({ started: ['one', 'two'], waiting: [] });
    expect(await world.run('one')).toMatchObject({ status: 'waiting', epoch: 0 });
  });

  test('for no plan that waits for another, and what it waits for is noted', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ ledger: '2.0.0' }));
    const { waiting } = await start();
    expect(jobs.started).toEqual(['qa/one']);
    expect(waiting).toMatchObject([{ plan: 'two', waitingFor: [{ plan: 'qa/one' }] }]);
    expect(await world.run('two')).toMatchObject({ waitingFor: [{ plan: 'qa/one' }] });
  });

  test('for no more plans than may run at once', async () => {
    world.configure({ qa: { 'parallel-plans': 2 } });
    for (const name of ['audit', 'lonely']) world.merge(name, planText({ [name]: '2.0.0' }));
    world.addApplication('third');
    world.merge('third', planText({ third: '2.0.0' }));
    await start();
    expect(jobs.started).toEqual(['qa/audit', 'qa/lonely']);
    expect(await world.run('third')).toMatchObject({ waitingFor: [{ reason: 'limit' }] });
  });

  test('once, as long as it has not begun', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await start();
    const again = await start();
    expect(jobs.started).toEqual(['qa/one']);
    expect(again).toMatchObject({ started: [], waiting: [{ plan: 'one' }] });
    jobs.begin();
    await start();
    expect(jobs.started).toEqual(['qa/one', 'qa/one']);
  });

  test('for a run that was handed over, which keeps its place', async () => {
    world.configure({ qa: { 'parallel-plans': 1 } });
    world.merge('one', planText({ audit: '2.0.0' }));
    await handOver('one', 'audit');
    world.merge('two', planText({ lonely: '2.0.0' }));
    const { started } = await start();
    expect(started).toMatchObject([{ plan: 'one', status: 'running', holder: null }]);
    expect(jobs.started).toEqual(['qa/one']);
  });

  test('for no run that somebody holds', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    let begin = () => {};
    const begun = new Promise<void>((resolve) => {
      begin = resolve;
    });
    world.deployer.script('shop', {
      open: () => {
        begin();
        return new Promise<never>(() => {});
      },
    });
    void world.execute();
    await begun;
    expect(await start()).toMatchObject({ started: [], waiting: [] });
  });

  test('again for a plan that waits for evidence, which keeps no place, and what was noted of it stays', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.sources.repositories.delete('acme/shop');
    await world.execute();
    const before = await world.run('one');
    expect(before).toMatchObject({ waitingFor: [{ reason: 'evidence' }] });
    world.merge('two', planText({ ledger: '2.0.0' }));
    await start();
    expect(jobs.started).toEqual(['qa/one', 'qa/two']);
    expect(await world.run('one')).toEqual(before);
  });
});

describe('a look without news', () => {
  test('writes nothing', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ ledger: '2.0.0' }));
    await start();
    const commits = world.store.messages.length;
    await start();
    expect(world.store.messages).toHaveLength(commits);
  });

  test('does not even ask for jobs', async () => {
    jobs.fail(() => new ForgeUnavailable('GitHub did not answer'));
    expect(await start()).toEqual({ started: [], waiting: [], withdrawn: [], lost: [] });
  });
});

describe('a job that cannot be asked for', () => {
  beforeEach(() => {
    world.configure({ qa: { 'parallel-plans': 2 } });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
  });

  test('is told, and the others are asked for', async () => {
    jobs.fail((plan) => (plan?.plan === 'one' ? new ForgeUnavailable('GitHub did not answer') : null));
    const { started, waiting, lost } = await start();
    expect({ started: plans(started), waiting: plans(waiting) }).toEqual({
      started: ['two'],
      waiting: ['one'],
    });
    expect(lost).toMatchObject([{ plan: 'qa/one', message: 'GitHub did not answer' }]);
  });

  test('for want of rights leaves something undone, as any other', async () => {
    jobs.fail((plan) =>
      plan === null ? null : new ForgeForbidden('the token may not start workflows', 'actions: write'),
    );
    const { lost } = await start();
    expect(lost.map(({ plan }) => plan)).toEqual(['qa/one', 'qa/two']);
  });

  test('is no reason to leave plans waiting when only the queue is not known', async () => {
    jobs.fail((plan) => (plan === null ? new ForgeUnavailable('GitHub did not answer') : null));
    const { started, lost } = await start();
    expect(plans(started)).toEqual(['one', 'two']);
    expect(lost).toHaveLength(1);
  });

  test('by a mistake of ours stops everything', async () => {
    jobs.fail(() => new Error('a mistake'));
    await expect(start()).rejects.toThrow('a mistake');
  });
});

test('a run whose plan was deleted is told', async () => {
  world.merge('one', planText({ shop: '2.0.0' }));
  await start();
  world.merge('one', null);
  expect(await start()).toMatchObject({ started: [], withdrawn: [{ plan: 'one', status: 'aborted' }] });
});

test('an environment that cannot be executed is refused', async () => {
  world.configure({ qa: { deployer: { deployment: {} } } });
  world.merge('one', planText({ shop: '2.0.0' }));
  await expect(start()).rejects.toMatchObject({ kind: 'wrong' });
  expect(jobs.started).toEqual([]);
});
