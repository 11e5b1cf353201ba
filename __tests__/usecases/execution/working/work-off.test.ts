import { beforeEach, describe, expect, test } from '@jest/globals';
import { resolveHolder } from '../../../../src/usecases/resolve.ts';
import type { Interference } from '../../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { hang, succeeded } from '../../../support/scripted-deployer.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const log = () => world.deployer.log;

/** Does something once, right before the commit whose message has this text. */
function beforeCommit(text: string, act: () => void): void {
  let done = false;
  world.store.meddle(({ message }) => {
    if (!done && message.includes(text)) {
      done = true;
      act();
    }
    return 'none';
  });
}

describe('a stop', () => {
  test('before anything is claimed leaves everything waiting', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.stop.press();
    expect(await world.execute()).toEqual({ runs: [], endedOnly: [], lost: [], wrong: [] });
    expect((await world.state()).active.size).toBe(0);
  });

  test('while a plan is claimed ends it before anything starts', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeCommit(': claim one', () => world.stop.press());
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        endedBy: 'operator',
        reason: 'an operator pressed the button',
        operations: [{ state: 'skipped', reason: 'the run was stopped before it began', tries: [] }],
      },
    ]);
    expect(log()).toEqual([]);
  });

  test('while an operation is prepared lets nothing through', async () => {
    world.deployer.script('shop', { prepare: () => world.stop.press() });
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', endedBy: 'operator', operations: [{ state: 'failed' }] },
    ]);
    expect(log()).toEqual(['prepare shop', 'discard shop']);
  });

  test('while the start is recorded lets nothing through', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeCommit('shop started', () => world.stop.press());
    const { runs } = await world.execute();
    expect(runs[0]?.operations).toMatchObject([
      {
        state: 'failed',
        reason: 'the run was stopped before it began',
        tries: [{ outcome: 'failed', begun: false }],
      },
    ]);
    expect(log()).toEqual(['prepare shop', 'discard shop']);
  });

  test('although the gate does not close is recorded as unknown', async () => {
    world.deployer.script('shop', {
      discard: () => {
        throw new Error('no such process');
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    beforeCommit('shop started', () => world.stop.press());
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'aborted', operations: [{ state: 'unknown' }] }]);
  });

  test('ends what is under way, skips the rest, and is the operator', async () => {
    world.deployer.script('ledger', {
      open: (underWay) => {
        world.stop.press();
        return hang(underWay);
      },
    });
    world.merge('one', planText({ shop: '2.0.0', ledger: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      {
        status: 'aborted',
        endedBy: 'operator',
        operations: [
          { application: 'shop', state: 'skipped' },
          { application: 'ledger', state: 'unknown', reason: 'it was ended by SIGTERM' },
        ],
      },
    ]);
    expect(await world.application('ledger')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
    expect(log()).toEqual(['prepare ledger', 'open ledger', 'stop ledger', 'end ledger']);
  });

  test('is passed on each time', async () => {
    world.deployer.script('shop', {
      open: async (underWay) => {
        world.stop.press();
        const end = await hang(underWay);
        world.stop.press();
        return end;
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(log().filter((line) => line === 'stop shop')).toHaveLength(2);
  });

  test('ends every run that this process executes, and claims no more', async () => {
    world.configure({ qa: { 'parallel-plans': 2 } });
    world.deployer.script('shop', { open: hang });
    world.deployer.script('lonely', {
      open: (underWay) => {
        world.stop.press();
        return hang(underWay);
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    world.merge('three', planText({ audit: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs.map(({ status, endedBy }) => `${status} ${endedBy}`)).toEqual([
      'aborted operator',
      'aborted operator',
      'waiting null',
    ]);
  });

  test('that comes too late changes nothing: success wins', async () => {
    world.deployer.script('shop', {
      open: () => {
        world.stop.press();
        return succeeded;
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'finished', endedBy: null, reason: null }]);
    expect(await world.application('shop')).toMatchObject({ version: '2.0.0', uncertain: false });
  });
});

describe('an end that is not seen', () => {
  test('is unknown', async () => {
    world.deployer.script('shop', {
      open: () => {
        throw new Error('the log is gone');
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    const { runs } = await world.execute();
    expect(runs[0]?.operations).toMatchObject([
      { state: 'unknown', reason: expect.stringContaining('the log is gone') },
    ]);
  });
});

describe('a run that somebody else takes over', () => {
  async function takeOverElsewhere(): Promise<void> {
    world.machine.die(1);
    const elsewhere = world.process(2);
    await resolveHolder(
      { ...elsewhere, processes: { ...elsewhere.processes, effect: async () => 'gone' } },
      {
        environment: 'qa',
        plan: 'one',
      },
    );
  }

  test('is left alone: what is under way is stopped, and nothing more is recorded', async () => {
    world.deployer.script('lonely', {
      open: async () => {
        await takeOverElsewhere();
        return succeeded;
      },
    });
    world.deployer.script('shop', { open: hang });
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    const { runs, lost } = await world.execute();
    expect(lost).toMatchObject([{ message: expect.stringContaining('has another holder now') }]);
    expect(runs.map(({ plan }) => plan)).toEqual(['one']);
    expect(await world.run('one')).toMatchObject({ status: 'aborted', endedBy: 'system', epoch: 2 });
    expect(log()).toContain('stop shop');
    expect(await world.application('lonely')).toMatchObject({ version: null, uncertain: true });
  });

  test('does not begin what it was about to begin', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    let takenOver = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (takenOver || !message.includes('shop started')) return 'none';
      takenOver = true;
      await takeOverElsewhere();
      return 'none';
    });
    const { lost } = await world.execute();
    expect(lost).toHaveLength(1);
    expect(log()).toEqual(['prepare shop', 'discard shop']);
  });
});

describe('records out of reach', () => {
  /** From the first commit with this text on, nothing can be recorded. */
  function loseTheRecordsAt(text: string): void {
    let lost = false;
    world.store.meddle(({ message }) => {
      lost ||= message.includes(text);
      return lost ? 'refused' : 'none';
    });
  }

  test('leave what is under way to end by itself, and begin nothing', async () => {
    world.configure({ qa: { 'parallel-operations': 2 } });
    let finish = () => {};
    world.deployer.script('shop', {
      open: () =>
        new Promise((resolve) => {
          finish = () => resolve(succeeded);
        }),
    });
    let lost = false;
    world.store.meddle(({ message }) => {
      lost ||= message.includes('lonely succeeded');
      if (lost) setImmediate(finish);
      return lost ? 'refused' : 'none';
    });
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0', audit: '2.0.0' }));
    const report = await world.execute();
    expect(report.lost).toMatchObject([
      { code: 'source-unreachable', message: expect.stringContaining('qa/one was left before its end') },
    ]);
    expect(log()).toContain('end shop');
    expect(log()).not.toContain('stop shop');
    expect(log()).not.toContain('open audit');
    expect(log().filter((line) => line.startsWith('wrong'))).toEqual([]);
  });

  test('let an operator end what is under way all the same', async () => {
    world.deployer.script('shop', { open: hang });
    let lost = false;
    world.store.meddle(({ message }) => {
      lost ||= message.includes('lonely succeeded');
      if (lost) setImmediate(() => world.stop.press());
      return lost ? 'refused' : 'none';
    });
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    await world.execute();
    expect(log()).toContain('end shop');
  });

  test('discard nothing that has ended while they were asked', async () => {
    world.deployer.script('shop', { open: () => new Promise((resolve) => setImmediate(resolve, succeeded)) });
    loseTheRecordsAfter('lonely succeeded');
    world.merge('one', planText({ shop: '2.0.0', lonely: '2.0.0' }));
    await world.execute();
    expect(log()).toContain('end shop');
    expect(log().filter((line) => line.includes('discard'))).toEqual([]);
  });

  test('when a start is recorded close its gate', async () => {
    loseTheRecordsAt('shop started');
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(log()).toEqual(['prepare shop', 'discard shop']);
  });

  test('when a run is claimed are the answer of the command', async () => {
    loseTheRecordsAt(': claim one');
    world.merge('one', planText({ shop: '2.0.0' }));
    await expect(world.execute()).rejects.toThrow('the repository did not answer');
    expect(await world.run('one')).toMatchObject({ status: 'waiting' });
  });

  test('keep the other runs of this process going', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    let refused = false;
    world.store.meddle(({ message }) => {
      if (refused || !message.includes('qa/one: shop succeeded')) return 'none';
      refused = true;
      return 'refused';
    });
    const { runs, lost } = await world.execute();
    expect(lost).toHaveLength(1);
    expect(runs.find(({ plan }) => plan === 'two')).toMatchObject({ status: 'finished' });
  });

  /** Like loseTheRecordsAt, but the answer takes a while. */
  function loseTheRecordsAfter(text: string): void {
    let lost = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      lost ||= message.includes(text);
      if (!lost) return 'none';
      for (let turn = 0; turn < 3; turn += 1) await new Promise((resolve) => setImmediate(resolve));
      return 'refused';
    });
  }
});
