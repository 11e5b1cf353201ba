import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DeploymentEnd } from '../../../../src/ports/deployer.ts';
import { neverDue } from '../../../../src/ports/hand-over.ts';
import { neverStopped } from '../../../../src/ports/stop-signal.ts';
import { execute } from '../../../../src/usecases/execution/execute.ts';
import { settleDeadRuns } from '../../../../src/usecases/execution/settling/settle-dead-runs.ts';
import { resolveHolder } from '../../../../src/usecases/resolve.ts';
import { createHandOverButton } from '../../../support/buttons/hand-over-button.ts';
import {
  createMemoryWorld,
  type MemoryWorld,
  planText,
  type WorldPorts,
} from '../../../support/memory-world.ts';
import { succeeded } from '../../../support/scripted-deployer.ts';

/** The first process group that the scripted deployer begins. */
const firstGroup = 1001;

let world: MemoryWorld;
let other: WorldPorts;
beforeEach(async () => {
  world = await createMemoryWorld();
  other = world.process(2);
});

const settle = (ports: WorldPorts, handOver = createHandOverButton()) =>
  settleDeadRuns(ports, 'qa', { stop: neverStopped, handOver: handOver.signal });

/** Tells that an application's operation is under way; it ends when it is told to. */
function script(application: string, { outlives }: { readonly outlives: boolean }) {
  let [tell, ask]: [(end: DeploymentEnd) => void, () => void] = [() => {}, () => {}];
  let stops = 0;
  const ended = new Promise<DeploymentEnd>((resolve) => {
    tell = resolve;
  });
  const begun = new Promise<void>((resolve) => {
    ask = resolve;
  });
  world.deployer.script(application, {
    outlives,
    open: ({ stopped }) => {
      void stopped.then(() => {
        stops += 1;
      });
      ask();
      return ended;
    },
  });
  return { begun, end: (end: DeploymentEnd) => tell(end), stops: () => stops };
}

/** Process 2, for which something happens between its look at the records and its question about the holder. */
function meanwhile(happens: () => Promise<unknown>): WorldPorts {
  let asked = 0;
  const { processes } = other;
  return {
    ...other,
    processes: {
      ...processes,
      async holder(holder) {
        asked += 1;
        if (asked === 1) await happens();
        return processes.holder(holder);
      },
    },
  };
}

describe('a run that was judged by older records', () => {
  test.each([{ outlives: true }, { outlives: false }])(
    'and was handed over since is left to its successor: %o',
    async ({ outlives }) => {
      const audit = script('audit', { outlives });
      const button = createHandOverButton();
      world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
      const first = world.execute({ handOver: button.signal });
      await audit.begun;
      const stale = meanwhile(async () => {
        button.press();
        if (!outlives) audit.end(succeeded);
        await first;
        world.machine.die(1);
      });
      expect(await settle(stale)).toEqual([]);
      expect(await world.run('one')).toEqual((await first).runs[0]);
      audit.end(succeeded);
      const { runs } = await world.execute({ ports: world.process(3) });
      expect(runs).toMatchObject([{ status: 'finished', epoch: 2 }]);
    },
  );

  test('and has begun since what nobody can look at keeps its lock', async () => {
    const shop = script('shop', { outlives: false });
    world.merge('one', planText({ shop: '2.0.0' }));
    let begin = () => {};
    const mayBegin = new Promise<void>((resolve) => {
      begin = resolve;
    });
    let claim = () => {};
    const claimed = new Promise<void>((resolve) => {
      claim = resolve;
    });
    const deployer: WorldPorts['deployer'] = {
      ...world.ports.deployer,
      async prepare(order) {
        claim();
        await mayBegin;
        return world.ports.deployer.prepare(order);
      },
    };
    void world.execute({ ports: { ...world.ports, deployer } });
    await claimed;
    const stale = meanwhile(async () => {
      begin();
      await shop.begun;
      world.machine.die(1);
    });
    const processes: WorldPorts['processes'] = { ...stale.processes, effect: async () => 'elsewhere' };
    expect(await settle({ ...stale, processes })).toEqual([]);
    expect(await world.run('one')).toMatchObject({ status: 'running', operations: [{ state: 'started' }] });
    expect(other.progress.told.at(-1)).toContain("say 'deployment-plans resolve qa/one'");
  });
});

/** Process 1 has been stopped, and is killed before its workflow was asked to end. */
async function cancelled() {
  const audit = script('audit', { outlives: true });
  world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
  const { deployer } = world.ports;
  const mute: WorldPorts['deployer'] = {
    ...deployer,
    prepare: async (order) => ({ ...(await deployer.prepare(order)), stop: () => {} }),
  };
  void world.execute({ ports: { ...world.ports, deployer: mute } });
  await audit.begun;
  world.stop.press();
  while ((await world.run('one')).status !== 'aborting') await new Promise(setImmediate);
  world.machine.die(1);
  return audit;
}

describe('what a stopped run has set in motion', () => {
  test('is asked to end by whoever settles the run', async () => {
    const audit = await cancelled();
    const settled = settle(other);
    while (audit.stops() === 0) await new Promise(setImmediate);
    audit.end(succeeded);
    expect(await settled).toMatchObject([{ status: 'aborted', endedBy: 'operator' }]);
    expect(audit.stops()).toBe(1);
  });

  test('is asked to end by whoever takes the run up', async () => {
    const audit = await cancelled();
    const impatient = createHandOverButton();
    impatient.press();
    const silent: WorldPorts['deployer'] = {
      ...other.deployer,
      resume: async () => {
        throw new Error('GitHub did not answer');
      },
    };
    await settle({ ...other, deployer: silent }, impatient);
    expect(await world.run('one')).toMatchObject({ status: 'aborting', holder: null });
    const next = execute({
      ports: world.process(3),
      trusted: await world.trusted(),
      environment: 'qa',
      stop: neverStopped,
      handOver: neverDue,
    });
    while (audit.stops() === 0) await new Promise(setImmediate);
    audit.end(succeeded);
    expect((await next).runs).toMatchObject([{ status: 'aborted', endedBy: 'operator' }]);
  });
});

describe('a process that nobody here can look at', () => {
  /** The run of plan one, without a holder, while its command runs on a machine of its own. */
  async function abandoned(): Promise<WorldPorts> {
    const shop = script('shop', { outlives: false });
    world.merge('one', planText({ shop: '2.0.0' }));
    void world.execute();
    await shop.begun;
    world.machine.die(1);
    const impatient = createHandOverButton();
    impatient.press();
    const silent: WorldPorts['deployer'] = {
      ...other.deployer,
      resume: async () => {
        throw new Error('GitHub did not answer');
      },
    };
    await settle({ ...other, deployer: silent }, impatient);
    const third = world.process(3);
    return { ...third, processes: { ...third.processes, effect: async () => 'elsewhere' } };
  }

  test('is not taken for ended by whoever takes its run up', async () => {
    const blind = await abandoned();
    const { wrong } = await world.execute({ ports: blind });
    expect(wrong).toMatchObject([{ message: expect.stringContaining("'deployment-plans resolve qa/one'") }]);
    expect(await world.run('one')).toMatchObject({
      ...{ status: 'running', holder: null, operations: [{ state: 'started' }] },
    });
  });

  test('is what a person vouches for', async () => {
    const blind = await abandoned();
    expect(await resolveHolder(blind, { environment: 'qa', plan: 'one' })).toMatchObject({
      ...{ status: 'aborted', operations: [{ state: 'unknown' }] },
    });
  });

  test('is waited for when it is out of sight for a while', async () => {
    const shop = script('shop', { outlives: false });
    world.merge('one', planText({ shop: '2.0.0' }));
    void world.execute();
    await shop.begun;
    world.machine.die(1);
    const seen = ['alive', 'alive', 'elsewhere', 'alive', 'gone'] as const;
    let looks = 0;
    const processes: WorldPorts['processes'] = {
      ...other.processes,
      effect: async () => {
        looks += 1;
        return seen[looks - 1] ?? 'gone';
      },
    };
    expect(await settle({ ...other, processes })).toMatchObject([{ operations: [{ state: 'unknown' }] }]);
    expect(looks).toBe(seen.length);
    world.machine.die(firstGroup);
  });
});
