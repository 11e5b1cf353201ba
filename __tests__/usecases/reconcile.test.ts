import { beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { Effect } from '../../src/domain/records/run/effect.ts';
import { neverDue } from '../../src/ports/hand-over.ts';
import type { Liveness } from '../../src/ports/processes.ts';
import type { ExecutionReport } from '../../src/usecases/execution/execute.ts';
import { reconcile } from '../../src/usecases/reconcile.ts';
import { resolveHolder } from '../../src/usecases/resolve.ts';
import { abortPlan } from '../../src/usecases/stopping/abort-plan.ts';
import { createMemoryWorld, type MemoryWorld, planText, type WorldPorts } from '../support/memory-world.ts';

const stayAway = () => new Promise<never>(() => {});

let world: MemoryWorld;
let other: WorldPorts;
beforeEach(async () => {
  world = await createMemoryWorld();
  other = world.process(2);
});

const reconcileNow = async (ports = other): Promise<ExecutionReport> =>
  reconcile({
    ports,
    trusted: await world.trusted(),
    stop: world.stop.signal,
    handOver: neverDue,
    starter: null,
  });

/** Process 1 executes plan `one` and dies while `shop` is under way; the deployment lives on as group 1001. */
async function crash(
  applications: Record<string, string> = { shop: '2.0.0' },
  more: Readonly<Record<string, object>> = {},
): Promise<void> {
  const begun = new Promise<void>((resolve) => {
    const open = () => {
      resolve();
      return stayAway();
    };
    world.deployer.script('shop', { open });
  });
  world.merge('one', planText(applications, more));
  void world.execute();
  await begun;
  world.machine.die(1);
  world.deployer.script('shop', {});
}

describe('a run whose holder is dead', () => {
  test('is ended when nothing of it is left, and says what is not known', async () => {
    await crash({ shop: '2.0.0', lonely: '2.0.0' });
    world.machine.die(1001);
    const { endedOnly: settled, runs } = await reconcileNow();
    expect(settled).toMatchObject([
      {
        plan: 'one',
        status: 'aborted',
        endedBy: 'system',
        reason: 'the process that executed it died',
        epoch: 2,
        holder: null,
      },
    ]);
    expect(settled[0]?.operations.find(({ application }) => application === 'shop')).toMatchObject({
      state: 'unknown',
      reason: expect.stringContaining('before the end of the operation was recorded'),
    });
    expect(runs).toEqual(settled);
    expect(await world.application('shop')).toMatchObject({ uncertain: true, uncertainBy: 'qa/one' });
  });

  test('is not ended before what it started has ended', async () => {
    await crash();
    let looks = 0;
    world.clock.whileAsleep = () => {
      looks += 1;
      if (looks === 3) world.machine.die(1001);
    };
    const { endedOnly: settled } = await reconcileNow();
    expect({ looks, settled: settled.length, ended: world.machine.ended }).toEqual({
      looks: 3,
      settled: 1,
      ended: [],
    });
    expect(other.progress.told).toContainEqual(expect.stringContaining('waiting for its end'));
  });

  test('has what it started ended by force after the time limit', async () => {
    await crash();
    const { endedOnly: settled } = await reconcileNow();
    expect(world.machine.ended).toEqual([1001]);
    expect(settled).toHaveLength(1);
    expect(other.progress.told).toContainEqual(expect.stringContaining('over its time limit'));
  });

  test('has what it started ended at once when a person has aborted it', async () => {
    await crash();
    await abortPlan(other, { environment: 'qa', plan: 'one', reason: null, by: 'ada' });
    const asleep = jest.fn();
    world.clock.whileAsleep = asleep;
    const { endedOnly: settled } = await reconcileNow();
    expect(world.machine.ended).toEqual([1001]);
    expect(settled).toMatchObject([{ status: 'aborted', endedBy: 'operator' }]);
    expect(asleep).not.toHaveBeenCalled();
  });

  test('has what it started ended when a person aborts it while it is waited for', async () => {
    await crash();
    let beat = () => {};
    const pulse: WorldPorts['pulse'] = {
      onBeat(listener) {
        beat = listener;
        return () => {};
      },
    };
    let looks = 0;
    world.clock.whileAsleep = () => {
      looks += 1;
      if (looks > 1) beat();
      else void abortPlan(world.process(3), { environment: 'qa', plan: 'one', reason: null, by: 'ada' });
    };
    const { endedOnly: settled } = await reconcileNow({ ...other, pulse });
    expect(world.machine.ended).toEqual([1001]);
    expect(settled).toMatchObject([{ status: 'aborted', endedBy: 'operator', reason: 'aborted by ada' }]);
    expect(other.progress.told).not.toContainEqual(expect.stringContaining('over its time limit'));
  });

  test('is waited for as long as was configured at its claim, whatever the configuration says today', async () => {
    await crash();
    world.configure({ qa: { deployer: { command: ['./deploy.sh'], timeout: '1s' } } });
    let looks = 0;
    world.clock.whileAsleep = () => {
      looks += 1;
      if (looks === 20) world.machine.die(1001);
    };
    await reconcileNow();
    expect({ looks, ended: world.machine.ended }).toEqual({ looks: 20, ended: [] });
  });

  test('keeps its lock when a stop ends the waiting', async () => {
    await crash();
    world.clock.whileAsleep = () => world.stop.press();
    const { runs } = await reconcileNow();
    expect(runs).toEqual([]);
    expect(world.machine.ended).toEqual([]);
    expect(await world.run('one')).toMatchObject({ status: 'running', epoch: 2 });
  });

  test('makes room for those who waited for it', async () => {
    await crash();
    world.machine.die(1001);
    world.merge('two', planText({ shop: '3.0.0' }));
    const { runs } = await reconcileNow();
    expect(runs.map(({ plan, status }) => `${plan} ${status}`)).toEqual(['one aborted', 'two finished']);
  });

  test('is settled once, although two look at it at once', async () => {
    await crash();
    world.machine.die(1001);
    const both = await Promise.all([reconcileNow(), reconcileNow(world.process(3))]);
    expect(both.flatMap(({ endedOnly }) => endedOnly)).toHaveLength(1);
    expect(await world.run('one')).toMatchObject({ epoch: 2 });
  });

  test('is left to whoever takes it over while its deployments are waited for', async () => {
    await crash();
    const gone: Liveness = 'gone';
    world.clock.whileAsleep = () => {
      world.clock.whileAsleep = () => {};
      world.machine.die(1001);
    };
    const third = world.process(3);
    const blind = {
      ...third,
      processes: { ...third.processes, holder: async () => gone, effect: async () => gone },
    };
    let looks = 0;
    const effect = async (it: Effect) => {
      looks += 1;
      if (looks === 2) await resolveHolder(blind, { environment: 'qa', plan: 'one' });
      return other.processes.effect(it);
    };
    const { endedOnly: settled } = await reconcileNow({
      ...other,
      processes: { ...other.processes, effect },
    });
    expect(settled).toEqual([]);
    expect(await world.run('one')).toMatchObject({ reason: 'a person declared its holder dead', epoch: 3 });
    expect(other.progress.told).toContainEqual(expect.stringContaining('taken over by somebody else'));
  });

  test('is settled although its environment is not configured any more', async () => {
    await crash();
    world.machine.die(1001);
    world.merge('kept', planText({ shop: '2.0.0' }, { source: 'qa', target: 'production' }), 'production');
    world.remove('qa');
    const { endedOnly: settled } = await reconcileNow();
    expect(settled).toMatchObject([{ environment: 'qa', plan: 'one', status: 'aborted' }]);
  });

  test('is told of as long as nobody can undo it', async () => {
    await world.adopt('qa', { application: 'shop', version: '1.0.0' });
    await crash({ shop: '2.0.0' }, { backout: { strategy: 'automatic' } });
    world.machine.die(1001);
    world.remove('qa');
    for (let times = 1; times <= 2; times += 1) {
      await reconcileNow();
      const said = other.progress.told.filter((it) => it.includes('nobody goes on with it'));
      expect(said).toHaveLength(times);
    }
    expect(await world.run('one')).toMatchObject({ status: 'backing-out', holder: null });
  });
});

describe('a run whose holder is not known to be dead', () => {
  test('is left alone while it lives', async () => {
    await crash();
    world.machine.as(1);
    const { endedOnly: settled, runs } = await reconcileNow();
    expect({ settled, runs }).toEqual({ settled: [], runs: [] });
    expect(await world.run('one')).toMatchObject({ status: 'running', epoch: 1 });
  });

  test('is left alone on another host, and that is said', async () => {
    await crash();
    const elsewhere: Liveness = 'elsewhere';
    const processes = { ...other.processes, holder: async () => elsewhere };
    const { endedOnly: settled } = await reconcileNow({ ...other, processes });
    expect(settled).toEqual([]);
    expect(other.progress.told).toContainEqual(
      expect.stringContaining("say 'deployment-plans resolve qa/one'"),
    );
  });
});

describe('every environment', () => {
  test('is worked off, also after one that cannot be', async () => {
    world.configure({ qa: { deployer: { deployment: {} } } });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.adopt('qa', { application: 'lonely', version: '2.0.0' });
    world.merge('two', planText({ lonely: '2.0.0' }, { source: 'qa', target: 'production' }), 'production');
    const { runs, wrong } = await reconcileNow();
    expect(runs.map(({ environment, plan, status }) => `${environment}/${plan} ${status}`)).toEqual([
      'production/two finished',
    ]);
    expect(wrong).toMatchObject([{ code: 'usage', message: expect.stringContaining('deployment') }]);
  });

  test('with nothing to do is no mistake, although it cannot be executed', async () => {
    world.configure({ qa: { deployer: { deployment: {} } } });
    expect(await reconcileNow()).toEqual({ runs: [], endedOnly: [], started: [], lost: [], wrong: [] });
  });
});

test('leftovers are put right first, and told', async () => {
  const repository = { ...other.repository, heal: async () => ['removed a lock'] };
  await reconcileNow({ ...other, repository });
  expect(other.progress.told).toEqual(['removed a lock']);
});
