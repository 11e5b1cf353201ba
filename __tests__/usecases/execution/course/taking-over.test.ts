import { beforeEach, describe, expect, test } from '@jest/globals';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import { type ReconcileReport, reconcile } from '../../../../src/usecases/reconcile.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { createLife, type Life, portsOf } from '../../../support/mortal/mortal-process.ts';
import { failed, succeeded } from '../../../support/scripted-deployer.ts';

const backout = { strategy: 'automatic' };

let world: MemoryWorld;
let life: Life;
beforeEach(async () => {
  world = await createMemoryWorld();
  life = createLife(() => world.machine.die(1));
  await world.adopt(
    'qa',
    { application: 'audit', version: '1.0.0' },
    { application: 'ledger', version: '1.0.0' },
  );
});

const both = { audit: '2.0.0', ledger: '2.0.0' };
const begin = () => void world.execute({ ports: portsOf(world.process(1), life) });

/** Something that a dying coordinator waits for and never learns. */
function reached<T>() {
  let tell: () => void = () => {};
  const here = new Promise<void>((resolve) => {
    tell = resolve;
  });
  return {
    here,
    stay: () => {
      tell();
      return new Promise<T>(() => {});
    },
  };
}

async function succeed(): Promise<ReconcileReport> {
  life.end();
  return reconcile({
    ports: world.process(2),
    trusted: await world.trusted(),
    stop: neverStopped,
    handOver: neverDue,
    starter: null,
  });
}

describe('a coordinator that dies', () => {
  test('before anything has begun is followed by one that goes on', async () => {
    const registeredAndClaimed = 4;
    const dead = new Promise<void>((resolve) => {
      life = createLife(() => {
        world.machine.die(1);
        resolve();
      }, registeredAndClaimed);
    });
    world.merge('one', planText(both));
    begin();
    await dead;
    expect(await world.run('one')).toMatchObject({ status: 'running', epoch: 1 });
    expect((await succeed()).runs).toMatchObject([
      { status: 'finished', epoch: 3, operations: [{ state: 'succeeded' }, { state: 'succeeded' }] },
    ]);
    expect(world.deployer.log.filter((it) => it === 'open audit')).toHaveLength(1);
  });

  test('with a command under way leaves an unknown outcome, and its successor goes back', async () => {
    const { here, stay } = reached<never>();
    world.deployer.script('ledger', {
      open: ({ order }) => (order.action === 'backout' ? succeeded : stay()),
    });
    world.merge('one', planText(both, { backout }));
    begin();
    await here;
    expect((await succeed()).runs).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'system', reason: 'the process that executed it died' },
        operations: [{ state: 'backed-out' }, { state: 'backed-out' }],
      },
    ]);
    expect(await world.application('ledger')).toMatchObject({ version: '1.0.0', uncertain: false });
  });

  test('while it verifies is followed by one that verifies again', async () => {
    const check = { command: ['./smoke.sh'] };
    const { here, stay } = reached<never>();
    world.configure({ qa: { checks: { smoke: check } } });
    world.checks.script('smoke', stay, { outcome: 'met', reason: 'all is well' });
    world.merge('one', planText(both, { success: [{ criterion: 'it works', check: 'smoke' }] }));
    begin();
    await here;
    expect((await succeed()).runs).toMatchObject([{ status: 'finished', criteria: [{ state: 'met' }] }]);
    expect(world.deployer.log.filter((it) => it.startsWith('open'))).toHaveLength(2);
  });

  test('while it goes back is followed by one that goes on with that', async () => {
    const { here, stay } = reached<never>();
    world.deployer.script('ledger', { open: () => failed });
    world.deployer.script('audit', {
      open: ({ order }) => (order.action === 'backout' ? stay() : succeeded),
    });
    world.merge('one', planText(both, { backout }));
    begin();
    await here;
    const { runs } = await succeed();
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        operations: [
          { application: 'audit', state: 'succeeded', backout: { state: 'unknown' } },
          { application: 'ledger', state: 'failed', backout: { state: 'failed' } },
        ],
      },
    ]);
    expect(runs[0]?.problems.filter(({ code }) => code === 'backout-failed')).toHaveLength(2);
  });

  test('while a person wants it to end is settled as that person wants', async () => {
    const { here, stay } = reached<never>();
    world.deployer.script('audit', { open: stay });
    world.merge('one', planText(both));
    begin();
    await here;
    world.stop.press();
    while ((await world.run('one')).status !== 'aborting') await new Promise(setImmediate);
    expect((await succeed()).runs).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'operator' },
        operations: [{ state: 'unknown' }, { state: 'skipped' }],
      },
    ]);
  });
});
