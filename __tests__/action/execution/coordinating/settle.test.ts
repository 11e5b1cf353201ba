import { beforeEach, describe, expect, test } from '@jest/globals';
import { settle } from '../../../../src/action/execution/coordinating/settle.ts';
import { startMerged } from '../../../../src/action/execution/coordinating/start-merged.ts';
import type { ExecutingPorts } from '../../../../src/action/execution/execution-session.ts';
import { rehearsedStarter } from '../../../../src/action/execution/rehearsal/rehearse.ts';
import { rehearseRepository } from '../../../../src/adapters/rehearsal/rehearse-repository.ts';
import { createRecordsReader } from '../../../../src/usecases/reading/create-records-reader.ts';
import { planText } from '../../../support/memory-world.ts';
import { createExecutingWorld, type ExecutingWorld } from '../executing-world.ts';

const everything = { only: undefined, dryRun: false };

/** The first process group that the scripted deployer begins. */
const firstGroup = 1001;

let it: ExecutingWorld;
beforeEach(async () => {
  it = await createExecutingWorld();
});

/** Claims a plan in a process that dies, with everything on its machine, while its operation on shop is under way. */
async function die(plan: string): Promise<void> {
  it.world.merge(plan, planText({ shop: '2.0.0' }));
  const begun = new Promise<void>((resolve) => {
    it.world.deployer.script('shop', {
      open: () => {
        resolve();
        return new Promise<never>(() => {});
      },
    });
  });
  void it.world.execute({ plan, ports: it.step(9).ports });
  await begun;
  for (const pid of [9, firstGroup]) it.world.machine.die(pid);
}

test('a run whose process is gone is settled, and what waited for it is started', async () => {
  await die('one');
  it.world.merge('two', planText({ shop: '3.0.0' }));
  const { runs, started, environment } = await settle(it.step(2), everything);
  expect(runs).toContainEqual(expect.objectContaining({ plan: 'one', status: 'aborted', endedBy: 'system' }));
  expect(started.map(({ plan }) => plan)).toEqual(['two']);
  expect(environment).toBeNull();
});

test('only one run is settled when only that was asked for', async () => {
  await die('one');
  const only = { environment: 'qa', plan: 'other' };
  await settle(it.step(2), { only, dryRun: false });
  expect(await it.world.run('one')).toMatchObject({ status: 'running' });
  const { runs, environment } = await settle(it.step(3), { only: { ...only, plan: 'one' }, dryRun: false });
  expect(runs).toMatchObject([{ plan: 'one', status: 'aborted' }]);
  expect(environment).toBe('qa');
});

test('a follow-up that is owed is opened, and judged at once', async () => {
  it.world.configure({ qa: { 'on-abort': 'retry' } });
  await die('one');
  const { followUps, lost } = await settle(it.step(2), everything);
  expect(followUps).toMatchObject([
    { run: { plan: 'one' }, delivery: { kind: 'retry', plan: 'one-retry-1' } },
  ]);
  expect(lost).toEqual([]);
});

/** A step in which nothing is written. */
function rehearsing(pid: number): ExecutingPorts {
  const step = it.step(pid);
  const repository = rehearseRepository(step.repository);
  const reading = { repository, readRecords: createRecordsReader(repository) };
  return {
    ...{ ...step, ...reading, starter: rehearsedStarter(it.jobs) },
    ports: { ...step.ports, ...reading },
  };
}

describe('a rehearsal', () => {
  test('says what would be started, and leaves everything as it is', async () => {
    it.world.merge('one', planText({ shop: '2.0.0' }));
    const { started } = await startMerged(rehearsing(2), 'qa', { dryRun: true });
    expect(started).toMatchObject([{ plan: 'one', status: 'waiting' }]);
    expect(it.jobs.started).toEqual([]);
    await expect(it.world.run('one')).rejects.toThrow();
  });

  test('says which run would be settled, and settles none', async () => {
    await die('one');
    it.world.merge('two', planText({ lonely: '2.0.0' }));
    const step = it.world.process(2);
    const session = rehearsing(2);
    const { started, environment } = await settle(
      { ...session, ports: { ...session.ports, progress: step.progress } },
      { only: undefined, dryRun: true },
    );
    expect({ started: started.map(({ plan }) => plan), environment }).toEqual({
      ...{ started: ['two'], environment: null },
    });
    expect(step.progress.told).toContain('qa/one would be settled: what executed it is gone');
    expect(await it.world.run('one')).toMatchObject({ status: 'running', epoch: 1 });
    expect(it.jobs.started).toEqual([]);
  });
});

test('what a change of the configuration lets start is started, in every environment', async () => {
  it.world.configure({ qa: { 'parallel-plans': 1 }, production: { deployer: undefined } });
  it.world.merge('one', planText({ shop: '2.0.0' }));
  it.world.merge('two', planText({ lonely: '2.0.0' }));
  await startMerged(it.step(2), 'qa', { dryRun: false });
  it.world.configure({ qa: { 'parallel-plans': 2 }, production: { deployer: undefined } });
  const { started, wrong } = await settle(it.step(3), everything);
  expect({ started: started.map(({ plan }) => plan), wrong }).toEqual({ started: ['two'], wrong: [] });
});
