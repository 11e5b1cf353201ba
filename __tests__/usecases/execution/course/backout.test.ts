import { beforeEach, describe, expect, test } from '@jest/globals';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import { execute } from '../../../../src/usecases/execution/execute.ts';
import { createHandOverButton } from '../../../support/buttons/hand-over-button.ts';
import type { Interference } from '../../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { failed, hang, succeeded } from '../../../support/scripted-deployer.ts';
import { until } from '../../../support/until.ts';

const backout = { strategy: 'automatic' };

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  await world.adopt(
    'qa',
    { application: 'audit', version: '1.0.0' },
    { application: 'ledger', version: '1.0.0' },
    { application: 'shop', version: '1.0.0' },
  );
});

/** What deployers were called for, in order: application, action, from and to. */
const calls = () =>
  world.deployer.orders.map(({ application, action, fromVersion, version }) =>
    [application, action, fromVersion, version].join(' '),
  );

const all = { audit: '2.0.0', ledger: '2.0.0', shop: '2.0.0' };

describe('a run that fails in the middle', () => {
  test('takes back what was deployed, in reverse order, to what was there', async () => {
    world.deployer.script('shop', { open: ({ order }) => (order.action === 'backout' ? succeeded : failed) });
    world.merge('one', planText(all, { backout }));
    const { runs } = await world.execute();
    expect(calls()).toEqual([
      'audit deploy 1.0.0 2.0.0',
      'ledger deploy 1.0.0 2.0.0',
      'shop deploy 1.0.0 2.0.0',
      'shop backout 2.0.0 1.0.0',
      'ledger backout 2.0.0 1.0.0',
      'audit backout 2.0.0 1.0.0',
    ]);
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        endedBy: 'system',
        reason: 'shop: it ended with exit code 3',
        operations: [{ state: 'backed-out' }, { state: 'backed-out' }, { state: 'backed-out' }],
      },
    ]);
    expect(await world.application('shop')).toMatchObject({ version: '1.0.0', uncertain: false });
  });

  test('is handed the key of its backout', async () => {
    world.deployer.script('shop', { open: ({ order }) => (order.action === 'backout' ? succeeded : failed) });
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    await world.execute();
    expect(world.deployer.orders.map(({ key }) => key)).toEqual([
      'qa/one/shop/deploy',
      'qa/one/shop/backout',
    ]);
  });

  test('goes on with the others when one cannot be taken back, and says whom that concerns', async () => {
    world.deployer.script('shop', { open: () => failed });
    world.merge('one', planText(all, { backout }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        operations: [
          { state: 'backed-out' },
          { state: 'backed-out' },
          { state: 'failed', backout: { state: 'failed', reason: 'it ended with exit code 3' } },
        ],
        problems: expect.arrayContaining([
          expect.objectContaining({ code: 'backout-failed', application: 'shop' }),
        ]),
      },
    ]);
    expect(await world.application('shop')).toMatchObject({ version: '1.0.0', uncertain: true });
  });

  test('leaves what was deployed for the first time', async () => {
    world.deployer.script('shop', { open: () => failed });
    world.merge('one', planText({ lonely: '2.0.0', shop: '2.0.0' }, { backout }));
    const { runs } = await world.execute();
    expect(runs[0]?.operations[0]).toMatchObject({
      ...{ application: 'lonely', state: 'succeeded' },
      backout: { state: 'left', reason: expect.stringContaining('for the first time') },
    });
  });

  test('marks what it took back bad where that is configured', async () => {
    world.configure({ qa: { 'on-backout': 'mark-bad' } });
    world.deployer.script('shop', { open: ({ order }) => (order.action === 'backout' ? succeeded : failed) });
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    await world.execute();
    const marks = await (await world.ports.readRecords()).marks(['shop']);
    expect(marks.get('shop')?.bad.get('2.0.0')).toMatchObject({ by: 'qa/one' });
  });

  test('is left as it is without a strategy', async () => {
    world.deployer.script('shop', { open: () => failed });
    world.merge('one', planText(all));
    await world.execute();
    expect(calls()).toHaveLength(3);
  });
});

/** What ends well once it is let. */
function createGate() {
  let open: () => void = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened: opened.then(() => succeeded), open: () => open() };
}

describe('a stop', () => {
  test('is followed by the backout', async () => {
    world.deployer.script('shop', { open: (it) => (it.order.action === 'backout' ? succeeded : hang(it)) });
    world.merge('one', planText(all, { backout }));
    const execution = world.execute();
    while (!world.deployer.log.includes('open shop')) await new Promise(setImmediate);
    world.stop.press();
    const { runs } = await execution;
    expect(calls().slice(3)).toEqual([
      'shop backout 2.0.0 1.0.0',
      'ledger backout 2.0.0 1.0.0',
      'audit backout 2.0.0 1.0.0',
    ]);
    const operations = [{ state: 'backed-out' }, { state: 'backed-out' }, { state: 'backed-out' }];
    expect(runs).toMatchObject([{ status: 'aborted', endedBy: 'operator', operations }]);
  });

  test('undoes nothing that it kept from beginning', async () => {
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    const before = await world.application('shop');
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (message.includes('shop started')) world.stop.press();
      return 'none';
    });
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', operations: [{ state: 'failed', tries: [{ begun: false }] }] },
    ]);
    expect(runs[0]?.operations[0]?.backout).toBeUndefined();
    expect(world.deployer.log).toEqual(['prepare shop', 'discard shop']);
    expect(await world.application('shop')).toEqual(before);
  });

  test('that leaves no time while a backout is recorded lets whoever comes next begin it', async () => {
    world.deployer.script('shop', { open: (it) => (it.order.action === 'backout' ? succeeded : failed) });
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    let isPressed = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (isPressed || !message.includes('shop started') || !message.includes('backing-out')) return 'none';
      isPressed = true;
      world.stop.press();
      world.stop.press();
      return 'none';
    });
    expect((await world.execute()).runs).toMatchObject([
      { status: 'backing-out', holder: null, operations: [{ backout: { state: 'started' } }] },
    ]);
    expect(world.deployer.log.slice(-2)).toEqual(['prepare shop', 'discard shop']);
    const successor = { ports: world.process(2), stop: neverStopped, handOver: neverDue };
    const { runs } = await execute({ ...successor, trusted: await world.trusted(), environment: 'qa' });
    expect(runs).toMatchObject([{ status: 'aborted', operations: [{ state: 'backed-out' }] }]);
  });

  test('does not cut off a backout that is taken up', async () => {
    const handOver = createHandOverButton();
    const gate = createGate();
    world.deployer.script('shop', {
      outlives: true,
      open: ({ order, stopped }) =>
        order.action === 'backout' ? Promise.race([gate.opened, stopped.then(() => failed)]) : failed,
    });
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    const execution = world.execute({ handOver: handOver.signal });
    await until(() => world.deployer.log.filter((it) => it === 'open shop').length === 2);
    handOver.press();
    expect((await execution).runs).toMatchObject([{ status: 'backing-out', holder: null }]);
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (message.includes('taken up')) world.stop.press();
      return 'none';
    });
    const successor = world.execute({ ports: world.process(2) });
    await until(() => world.deployer.log.includes('watch qa/one/shop/backout'));
    gate.open();
    expect((await successor).runs).toMatchObject([
      { status: 'aborted', operations: [{ state: 'backed-out' }] },
    ]);
  });

  test('that leaves no time lets whoever comes next do it', async () => {
    world.deployer.script('shop', { open: (it) => (it.order.action === 'backout' ? succeeded : hang(it)) });
    world.merge('one', planText(all, { backout }));
    const execution = world.execute();
    while (!world.deployer.log.includes('open shop')) await new Promise(setImmediate);
    world.stop.press();
    world.stop.press();
    expect((await execution).runs).toMatchObject([
      { status: 'backing-out', holder: null, endedBy: 'operator' },
    ]);
    expect(calls()).toHaveLength(3);
    const successor = { ports: world.process(2), stop: neverStopped, handOver: neverDue };
    const { runs } = await execute({ ...successor, trusted: await world.trusted(), environment: 'qa' });
    expect(runs).toMatchObject([{ status: 'aborted', endedBy: 'operator', epoch: 2 }]);
    expect(calls()).toHaveLength(6);
  });

  test('does not cut a backout off', async () => {
    let release: () => void = () => {};
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    world.deployer.script('shop', {
      open: async ({ order }) => {
        if (order.action !== 'backout') return failed;
        await released;
        return succeeded;
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }, { backout }));
    const execution = world.execute();
    while (world.deployer.log.filter((it) => it === 'open shop').length < 2) await new Promise(setImmediate);
    world.stop.press();
    release();
    expect((await execution).runs).toMatchObject([
      { status: 'aborted', operations: [{ state: 'backed-out' }] },
    ]);
    expect(world.deployer.log).not.toContain('stop shop');
  });
});
