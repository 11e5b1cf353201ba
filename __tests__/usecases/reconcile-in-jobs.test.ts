import { beforeEach, describe, expect, test } from '@jest/globals';
import type { PlanAddress } from '../../src/domain/names.ts';
import type { DeploymentEnd } from '../../src/ports/deployer.ts';
import { neverDue } from '../../src/ports/hand-over.ts';
import { type ReconcileReport, reconcile } from '../../src/usecases/reconcile.ts';
import { resolveHolder } from '../../src/usecases/resolve.ts';
import { createMemoryJobs, type MemoryJobs } from '../support/memory/memory-jobs.ts';
import { createMemoryWorld, type MemoryWorld, planText, type WorldPorts } from '../support/memory-world.ts';
import { createLife, portsOf } from '../support/mortal/mortal-process.ts';
import { failed, succeeded } from '../support/scripted-deployer.ts';

let world: MemoryWorld;
let jobs: MemoryJobs;
let other: WorldPorts;
beforeEach(async () => {
  world = await createMemoryWorld();
  jobs = createMemoryJobs();
  other = world.process(2);
});

interface Choice {
  readonly ports?: WorldPorts;
  readonly inJobs?: boolean;
  readonly only?: PlanAddress;
}

const reconcileNow = async ({ ports = other, inJobs = true, only }: Choice = {}): Promise<ReconcileReport> =>
  reconcile({
    ports,
    trusted: await world.trusted(),
    stop: world.stop.signal,
    handOver: neverDue,
    starter: inJobs ? jobs : null,
    only,
  });

/** Process 1 dies while the workflow that it dispatched for audit is under way; gives how to end that. */
async function crash(
  plan = 'one',
  applications: Record<string, string> = { audit: '2.0.0', ledger: '2.0.0' },
): Promise<(end: DeploymentEnd) => void> {
  let tell: (end: DeploymentEnd) => void = () => {};
  const life = createLife(() => world.machine.die(1));
  const begun = new Promise<void>((resolve) => {
    world.deployer.script(Object.keys(applications)[0] ?? '', {
      outlives: true,
      open: () => {
        resolve();
        return new Promise<DeploymentEnd>((end) => {
          tell = end;
        });
      },
    });
  });
  world.merge(plan, planText(applications));
  void world.execute({ plan, ports: portsOf(world.process(1), life) });
  await begun;
  life.end();
  return (end) => tell(end);
}

/** Lets time stand still, so that nobody runs out of patience. */
function patient(ports: WorldPorts): WorldPorts {
  return { ...ports, clock: { ...ports.clock, sleep: () => new Promise<never>(() => {}) } };
}

describe('a dead coordinator whose workflow has ended', () => {
  test('and succeeded leaves a run that goes on in a job', async () => {
    const tell = await crash();
    tell(succeeded);
    const { endedOnly, started } = await reconcileNow({ ports: patient(other) });
    expect(endedOnly).toEqual([]);
    expect(started).toMatchObject([
      { status: 'running', holder: null, operations: [{ state: 'succeeded' }, { state: 'pending' }] },
    ]);
    expect(await world.application('audit')).toMatchObject({ version: '2.0.0' });
    const { runs } = await world.execute({ plan: 'one', ports: world.process(3) });
    expect(runs).toMatchObject([{ status: 'finished' }]);
  });

  test('and failed has failed, whatever became of its coordinator', async () => {
    const tell = await crash();
    tell(failed);
    const { endedOnly } = await reconcileNow({ ports: patient(other) });
    expect(endedOnly).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'system', reason: 'audit: it ended with exit code 3' },
        operations: [{ state: 'failed' }, { state: 'skipped' }],
      },
    ]);
    expect(await world.application('audit')).toMatchObject({ version: null });
    expect(jobs.started).toEqual([]);
  });

  test('has finished when that was all: success wins', async () => {
    const tell = await crash('one', { audit: '2.0.0' });
    tell(succeeded);
    expect((await reconcileNow({ ports: patient(other) })).endedOnly).toMatchObject([{ status: 'finished' }]);
  });

  test('is owed what follows its end', async () => {
    world.configure({ qa: { 'on-abort': 'retry' } });
    const tell = await crash();
    tell(failed);
    await reconcileNow({ ports: patient(other) });
    expect((await world.state()).record).toMatchObject({ owes: ['one'] });
  });
});

describe('a dead coordinator whose workflow is still under way', () => {
  test('leaves a run that goes on in a job', async () => {
    const tell = await crash();
    const { endedOnly, runs, started } = await reconcileNow();
    expect(endedOnly).toEqual([]);
    expect(started).toMatchObject([
      {
        plan: 'one',
        status: 'running',
        holder: null,
        operations: [{ state: 'started' }, { state: 'pending' }],
      },
    ]);
    expect(runs).toEqual(started);
    expect(jobs.started).toEqual(['qa/one']);
    tell(succeeded);
    const { runs: ended } = await world.execute({ plan: 'one', ports: world.process(3) });
    expect(ended).toMatchObject([
      { status: 'finished', operations: [{ state: 'succeeded' }, { state: 'succeeded' }] },
    ]);
  });

  test('keeps its lock meanwhile', async () => {
    await crash();
    world.merge('two', planText({ audit: '3.0.0' }));
    await reconcileNow();
    expect(jobs.started).toEqual(['qa/one']);
    expect(await world.run('two')).toMatchObject({ waitingFor: [{ plan: 'qa/one' }] });
  });

  test('is watched on here where no job can be started', async () => {
    const tell = await crash();
    const waiting = reconcileNow({ inJobs: false });
    while (!world.deployer.log.some((it) => it.startsWith('watch'))) await new Promise(setImmediate);
    expect(await world.run('one')).toMatchObject({ status: 'running' });
    tell(succeeded);
    expect((await waiting).runs).toMatchObject([
      { status: 'finished', operations: [{ state: 'succeeded' }, { state: 'succeeded' }] },
    ]);
  });

  test('keeps its lock when a stop ends the waiting', async () => {
    await crash();
    const waiting = reconcileNow({ inJobs: false, ports: patient(other) });
    while (!world.deployer.log.some((it) => it.startsWith('watch'))) await new Promise(setImmediate);
    world.stop.press();
    expect((await waiting).runs).toEqual([]);
    expect(await world.run('one')).toMatchObject({
      status: 'running',
      epoch: 2,
      operations: [{ state: 'started' }, {}],
    });
  });

  test('is left to a person by a session that dispatches no workflows', async () => {
    await crash();
    const deployer = { ...other.deployer, kinds: new Set(['command'] as const) };
    await reconcileNow({ inJobs: false, ports: { ...other, deployer } });
    expect(await world.run('one')).toMatchObject({ status: 'running', epoch: 1 });
    expect(other.progress.told).toContainEqual(
      expect.stringContaining("say 'deployment-plans resolve qa/one'"),
    );
  });

  test('is not declared dead by a person', async () => {
    await crash();
    await expect(resolveHolder(other, { environment: 'qa', plan: 'one' })).rejects.toMatchObject({
      kind: 'no',
      message: expect.stringContaining('the deployment of audit is still running at https://'),
    });
  });
});

describe('a dead coordinator whose workflow cannot be asked about', () => {
  const outage = (): WorldPorts => ({
    ...other,
    deployer: {
      ...other.deployer,
      resume: async () => {
        throw new Error('GitHub did not answer');
      },
    },
  });

  test('is left to a job, and that is said', async () => {
    await crash();
    await reconcileNow({ ports: outage() });
    expect(jobs.started).toEqual(['qa/one']);
    expect(other.progress.told).toContainEqual(expect.stringContaining('GitHub did not answer'));
  });

  test('keeps its lock where no job can be started', async () => {
    await crash();
    await expect(reconcileNow({ ports: outage(), inJobs: false })).rejects.toThrow('GitHub did not answer');
    expect(await world.run('one')).toMatchObject({ status: 'running', holder: null });
  });
});

describe('in jobs', () => {
  test('nothing is executed here: what may start is asked for', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs, started } = await reconcileNow();
    expect(runs).toMatchObject([{ plan: 'one', status: 'waiting' }]);
    expect(started).toEqual(runs);
    expect(jobs.started).toEqual(['qa/one']);
    expect(world.deployer.log).toEqual([]);
  });

  test('a run whose processes died with their machine is settled, and the next one is asked for', async () => {
    const life = createLife(() => world.machine.die(1));
    const begun = new Promise<void>((resolve) => {
      world.deployer.script('shop', {
        open: () => {
          resolve();
          return new Promise<never>(() => {});
        },
      });
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    void world.execute({ ports: portsOf(world.process(1), life) });
    await begun;
    life.end();
    world.machine.die(1001);
    world.merge('two', planText({ shop: '3.0.0' }));
    const { endedOnly } = await reconcileNow();
    expect(endedOnly).toMatchObject([{ plan: 'one', status: 'aborted', operations: [{ state: 'unknown' }] }]);
    expect(jobs.started).toEqual(['qa/two']);
  });

  test('only one run is settled when that is asked for, and only its environment is looked at', async () => {
    world.configure({ qa: { 'parallel-plans': 2 } });
    (await crash('one', { audit: '2.0.0' }))(succeeded);
    (await crash('two', { lonely: '2.0.0' }))(succeeded);
    world.merge('three', planText({ audit: '2.0.0' }, { source: 'qa', target: 'production' }), 'production');
    const only = { environment: 'qa', plan: 'one' };
    const { endedOnly } = await reconcileNow({ ports: patient(other), only });
    expect(endedOnly.map(({ plan }) => plan)).toEqual(['one']);
    expect(await world.run('two')).toMatchObject({ status: 'running', epoch: 1 });
    expect(jobs.started).toEqual([]);
  });
});
