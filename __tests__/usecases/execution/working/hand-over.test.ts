import { beforeEach, describe, expect, test } from '@jest/globals';
import type { DeploymentEnd } from '../../../../src/ports/deployer.ts';
import { abortPlan } from '../../../../src/usecases/stopping/abort-plan.ts';
import { createHandOverButton, type HandOverButton } from '../../../support/buttons/hand-over-button.ts';
import {
  createMemoryWorld,
  type MemoryWorld,
  planText,
  type WorldPorts,
} from '../../../support/memory-world.ts';
import { workflowEffect } from '../../../support/outliving-engine.ts';
import { failed, hang, succeeded } from '../../../support/scripted-deployer.ts';

let world: MemoryWorld;
let handOver: HandOverButton;
let successor: WorldPorts;
beforeEach(async () => {
  world = await createMemoryWorld();
  handOver = createHandOverButton();
  successor = world.process(2);
});

const log = () => world.deployer.log;
const executeFirst = () => world.execute({ handOver: handOver.signal });
const executeSecond = () => world.execute({ ports: successor });

/** The application's workflow ends when it is told to; handing over falls due while it is under way. */
function handOverDuring(application: string): (end: DeploymentEnd) => void {
  let tell: (end: DeploymentEnd) => void = () => {};
  const ended = new Promise<DeploymentEnd>((resolve) => {
    tell = resolve;
  });
  world.deployer.script(application, {
    outlives: true,
    open: () => {
      handOver.press();
      return ended;
    },
  });
  return tell;
}

describe('a run that is handed over', () => {
  test('has nobody who holds it, keeps its lock, and is no error', async () => {
    handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0', shop: '2.0.0' }));
    const report = await executeFirst();
    expect(report).toMatchObject({
      runs: [{ plan: 'one', status: 'running', holder: null, epoch: 1 }],
      endedOnly: [],
      lost: [],
      wrong: [],
    });
    expect(await world.run('one')).toEqual(report.runs[0]);
    expect(world.ports.progress.told.at(-1)).toContain('qa/one is handed over');
  });

  test('goes on where it stands, and begins nothing twice', async () => {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    await executeFirst();
    tell(succeeded);
    const { runs } = await executeSecond();
    expect(runs).toMatchObject([{ status: 'finished', epoch: 2 }]);
    expect(log()).toEqual([
      'prepare audit',
      'open audit',
      'leave qa/one/audit/deploy',
      'end audit',
      'watch qa/one/audit/deploy',
      'prepare ledger',
      'open ledger',
      'end ledger',
    ]);
    expect(await world.application('audit')).toMatchObject({ version: '2.0.0', uncertain: false });
  });

  test('is held by whoever took it up, while others leave it alone', async () => {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0' }));
    await executeFirst();
    const second = executeSecond();
    const third = await world.execute({ ports: world.process(3) });
    tell(succeeded);
    const both = [(await second).runs, third.runs].flat();
    expect(both).toMatchObject([{ status: 'finished', epoch: 2 }]);
  });

  test('takes its time from its first start, whoever sees its end', async () => {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0' }));
    await executeFirst();
    await world.clock.sleep(60_000);
    tell(succeeded);
    await executeSecond();
    const [duration = 0] = (await world.application('audit'))?.durations ?? [];
    expect(duration).toBeGreaterThanOrEqual(60_000);
  });

  test('can be handed over again and again', async () => {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0' }));
    await executeFirst();
    const again = createHandOverButton();
    const second = world.execute({ ports: successor, handOver: again.signal });
    while (!log().includes('watch qa/one/audit/deploy')) await new Promise(setImmediate);
    again.press();
    expect((await second).runs).toMatchObject([{ status: 'running', holder: null, epoch: 2 }]);
    tell(failed);
    const { runs } = await world.execute({ ports: world.process(3) });
    expect(runs).toMatchObject([{ status: 'aborted', epoch: 3, reason: 'audit: it ended with exit code 3' }]);
  });

  test('keeps what is configured at its claim', async () => {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    await executeFirst();
    world.configure({ qa: { deployer: { command: ['./other.sh'] } } });
    tell(succeeded);
    await executeSecond();
    expect(world.deployer.orders.at(-1)).toMatchObject({
      application: 'ledger',
      deployer: { command: ['./deploy.sh'] },
    });
  });
});

describe('a handover that falls due', () => {
  test('before anything is claimed leaves everything waiting', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    handOver.press();
    expect(await executeFirst()).toEqual({ runs: [], endedOnly: [], lost: [], wrong: [] });
    expect((await world.state()).active.size).toBe(0);
  });

  test('while a plan is claimed begins nothing, and lets go of it', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    world.store.meddle(({ message }) => {
      if (message.includes('claim one')) handOver.press();
      return 'none';
    });
    const { runs } = await executeFirst();
    expect(runs).toMatchObject([{ status: 'running', holder: null, operations: [{ state: 'pending' }] }]);
    expect(log()).toEqual([]);
    expect((await executeSecond()).runs).toMatchObject([{ status: 'finished' }]);
  });

  test('lets what would end with this process come to its end, and records that with it', async () => {
    world.deployer.script('audit', {
      open: () => {
        handOver.press();
        return succeeded;
      },
    });
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    const { runs } = await executeFirst();
    expect(runs).toMatchObject([
      { status: 'running', holder: null, operations: [{ state: 'succeeded' }, { state: 'pending' }] },
    ]);
    expect(world.store.messages.at(-1)).toBe('qa/one: audit succeeded, yielded');
  });

  test('when nothing is left to do hands nothing over', async () => {
    world.deployer.script('audit', {
      open: () => {
        handOver.press();
        return succeeded;
      },
    });
    world.merge('one', planText({ audit: '2.0.0' }));
    expect((await executeFirst()).runs).toMatchObject([{ status: 'finished' }]);
  });

  test('while a run is stopped leaves the rest of that to the next process', async () => {
    world.deployer.script('audit', {
      outlives: true,
      open: async ({ stopped }) => {
        world.stop.press();
        await stopped;
        handOver.press();
        return new Promise<never>(() => {});
      },
    });
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    const { runs } = await executeFirst();
    expect(runs).toMatchObject([
      {
        status: 'aborting',
        endedBy: 'operator',
        holder: null,
        operations: [{ state: 'started' }, { state: 'skipped' }],
      },
    ]);
  });
});

describe('what is taken up', () => {
  /** The run of plan one, handed over with its operation under way. */
  async function handOverAudit(): Promise<(end: DeploymentEnd) => void> {
    const tell = handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0' }));
    await executeFirst();
    return tell;
  }

  test('is only the plan that is asked for', async () => {
    await handOverAudit();
    expect(await world.execute({ ports: successor, plan: 'two' }).catch(() => undefined)).toBeUndefined();
    expect(await world.run('one')).toMatchObject({ epoch: 1 });
  });

  test('is not what this session has no means for, and that is said', async () => {
    world.configure({ qa: { deployer: { workflow: { file: 'deploy.yml' } } } });
    await handOverAudit();
    world.configure({});
    world.merge('two', planText({ lonely: '2.0.0' }));
    const deployer = { ...successor.deployer, kinds: new Set(['command'] as const) };
    const { runs, wrong } = await world.execute({ ports: { ...successor, deployer } });
    expect(runs).toMatchObject([
      { plan: 'one', status: 'running', holder: null, epoch: 1 },
      { plan: 'two', status: 'finished' },
    ]);
    expect(wrong).toMatchObject([{ message: expect.stringContaining("'qa' is deployed by a workflow") }]);
  });

  test('is free again when its engine cannot be asked', async () => {
    const tell = await handOverAudit();
    const resume = async () => {
      throw new Error('GitHub did not answer');
    };
    const outage = { ...successor, deployer: { ...successor.deployer, resume } };
    await expect(world.execute({ ports: outage })).rejects.toThrow('GitHub did not answer');
    expect(await world.run('one')).toMatchObject({ status: 'running', holder: null, epoch: 2 });
    tell(succeeded);
    expect((await world.execute({ ports: world.process(3) })).runs).toMatchObject([{ status: 'finished' }]);
  });

  test('is free again, too, when somebody aborts it in that very moment', async () => {
    await handOverAudit();
    const resume = async () => {
      await abortPlan(world.process(3), { environment: 'qa', plan: 'one', by: 'ada', reason: null });
      throw new Error('GitHub did not answer');
    };
    const outage = { ...successor, deployer: { ...successor.deployer, resume } };
    await expect(world.execute({ ports: outage })).rejects.toThrow('GitHub did not answer');
    expect(await world.run('one')).toMatchObject({ status: 'aborting', holder: null, epoch: 2 });
  });

  test('is unknown when nobody can learn of its end any more, once nothing of it is left', async () => {
    await handOverAudit();
    let looks = 0;
    const processes = {
      ...successor.processes,
      effect: async () => {
        looks += 1;
        return looks < 4 ? ('alive' as const) : ('gone' as const);
      },
    };
    const deployer = { ...successor.deployer, resume: async () => undefined };
    const { runs } = await world.execute({ ports: { ...successor, processes, deployer } });
    expect(runs).toMatchObject([{ status: 'aborted', operations: [{ state: 'unknown' }] }]);
    expect(looks).toBe(4);
  });

  test('is asked to end by a stop', async () => {
    world.deployer.script('audit', {
      outlives: true,
      open: (underWay) => {
        handOver.press();
        return hang(underWay);
      },
    });
    world.merge('one', planText({ audit: '2.0.0' }));
    await executeFirst();
    const second = executeSecond();
    while (!log().includes('watch qa/one/audit/deploy')) await new Promise(setImmediate);
    world.stop.press();
    expect((await second).runs).toMatchObject([
      { status: 'aborted', endedBy: 'operator', operations: [{ state: 'unknown' }] },
    ]);
  });
});

describe('what becomes known of an effect', () => {
  test('is recorded with the next commit that is due, and costs none', async () => {
    world.deployer.script('audit', { outlives: true });
    world.merge('one', planText({ audit: '2.0.0' }));
    const { runs } = await world.execute();
    const key = 'qa/one/audit/deploy';
    expect(runs[0]?.operations[0]?.tries).toMatchObject([{ effect: workflowEffect(key, `run of ${key}`) }]);
    expect(world.store.messages.filter((it) => it.startsWith('qa/one'))).toEqual([
      'qa/one: audit started',
      'qa/one: audit effect-known, audit succeeded, run finished',
    ]);
  });

  test('is recorded with the handover', async () => {
    handOverDuring('audit');
    world.merge('one', planText({ audit: '2.0.0' }));
    const { runs } = await executeFirst();
    expect(runs[0]?.operations[0]?.tries).toMatchObject([{ effect: { id: 'run of qa/one/audit/deploy' } }]);
  });
});

test('a chain of operations costs at most one commit each, and a few', async () => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  for (const [index, name] of names.entries()) {
    world.addApplication(name, { [`${name}-api`]: index === 0 ? [] : [`${names[index - 1]}-api`] });
    world.deployer.script(name, { outlives: true });
  }
  world.merge('one', planText(Object.fromEntries(names.map((name) => [name, '2.0.0']))));
  const before = world.store.messages.length;
  await world.execute();
  expect(world.store.messages.length - before).toBeLessThanOrEqual(names.length + 4);
});
