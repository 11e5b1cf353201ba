import { beforeEach, describe, expect, test } from '@jest/globals';
import { type Coordinated, coordinate } from '../../../../src/action/execution/coordinating/coordinate.ts';
import { startMerged } from '../../../../src/action/execution/coordinating/start-merged.ts';
import type { ExecutingPorts } from '../../../../src/action/execution/execution-session.ts';
import { type TellingSession, tellRuns } from '../../../../src/action/execution/telling/telling.ts';
import { notingWaits, tellingWaiting } from '../../../../src/action/execution/telling/telling-waiting.ts';
import { createMemoryMirror, type MemoryMirror } from '../../../support/memory/memory-mirror.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld, type ExecutingWorld } from '../executing-world.ts';

let it: ExecutingWorld;
let mirror: MemoryMirror;
beforeEach(async () => {
  it = await createExecutingWorld();
  mirror = createMemoryMirror();
});

/** A step that shows runs. */
function session(pid: number): TellingSession & ExecutingPorts {
  const step = it.step(pid);
  const newlyWaiting = new Set<string>();
  const progress = notingWaits(step.ports.progress, newlyWaiting);
  const showing = { mirror, newlyWaiting, job: null, workflow: 'plans.yml' };
  return { ...step, ...showing, ports: { ...step.ports, progress } };
}

/** A job that works `one` off. */
async function workOff(pid: number): Promise<Coordinated> {
  const given = session(pid);
  const others = tellingWaiting(given, { environment: 'qa', plan: 'one' });
  const ports = { ...given.ports, progress: others.progress };
  const coordinated = await coordinate({ ...given, ports }, it.coordination('one'));
  await others.finish();
  return coordinated;
}

/** A job that starts others. */
async function look(pid: number): Promise<void> {
  const given = session(pid);
  await tellRuns(given, await startMerged(given, 'qa', { dryRun: false }));
}

const shown = () => mirror.checks.map(({ title }) => title);

describe('a plan that begins to wait', () => {
  test('is shown by the job of another plan, while that is under way', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.merge('two', planText({ ledger: '2.0.0' }));
    const isShown = new Promise<void>((resolve) => {
      mirror.beforeCall = (method) => method === 'setCheck' && resolve();
    });
    it.world.deployer.script('shop', {
      async open() {
        await isShown;
        return { outcome: 'succeeded', reason: null };
      },
    });
    expect(await workOff(2)).toMatchObject({ run: { status: 'finished' } });
    expect(shown()).toEqual([expect.stringMatching(/^Waiting: .*qa\/one/)]);
  });

  test('is shown once, however often it is looked at', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    it.world.merge('two', planText({ ledger: '2.0.0' }));
    for (const pid of [2, 3, 4]) await look(pid);
    expect(mirror.calls.filter((method) => method === 'setCheck')).toHaveLength(1);
  });

  test('is shown by whoever finds it so, although another has registered it', async () => {
    it.world.merge('one', planText({ lonely: '2.0.0' }));
    it.world.merge('two', planText({ shop: '2.0.0' }));
    await look(2);
    expect(shown()).toEqual([]);
    it.world.configure({ qa: { 'parallel-plans': 1 } });
    await look(3);
    await look(4);
    expect(shown()).toEqual([expect.stringMatching(/^Waiting: /)]);
  });
});
