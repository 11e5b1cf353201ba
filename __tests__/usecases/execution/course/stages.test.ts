import { beforeEach, describe, expect, test } from '@jest/globals';
import { continuePlan } from '../../../../src/usecases/continuing/continue-plan.ts';
import { abortPlan } from '../../../../src/usecases/stopping/abort-plan.ts';
import type { Interference } from '../../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { failed } from '../../../support/scripted-deployer.ts';

const address = { environment: 'qa', plan: 'one' };
const all = { audit: '2.0.0', ledger: '2.0.0', shop: '2.0.0' };

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
  world.configure({ qa: { stages: 'two' } });
});

const calls = () => world.deployer.orders.map(({ application, stage }) => `${stage} ${application}`);
const goOn = () => continuePlan(world.ports, { ...address, by: 'ada' });

describe('a run of two stages', () => {
  test('prepares everything, changes nothing, and waits', async () => {
    world.merge('one', planText(all));
    const { runs } = await world.execute();
    expect(calls().sort()).toEqual(['prepare audit', 'prepare ledger', 'prepare shop']);
    expect(runs).toMatchObject([
      { status: 'prepared', holder: null, waitingFor: [{ reason: 'continue', plan: null }] },
    ]);
    expect(await world.application('shop')).toBeUndefined();
  });

  test('is activated in order once somebody continues it', async () => {
    world.merge('one', planText(all));
    await world.execute();
    await goOn();
    const { runs } = await world.execute();
    expect(calls().slice(3)).toEqual(['activate audit', 'activate ledger', 'activate shop']);
    expect(runs).toMatchObject([{ status: 'finished', epoch: 2, continued: { by: 'ada' } }]);
    expect(await world.application('shop')).toMatchObject({ version: '2.0.0' });
    expect(world.deployer.orders.map(({ key }) => key)).toContain('qa/one/shop/deploy/activate');
  });

  test('is continued once, and only when it is prepared', async () => {
    world.merge('one', planText(all));
    await world.execute();
    await goOn();
    await expect(goOn()).rejects.toMatchObject({ kind: 'no', message: expect.stringContaining('by ada') });
    await world.execute();
    await expect(goOn()).rejects.toMatchObject({
      kind: 'no',
      message: expect.stringContaining('is finished'),
    });
  });

  test('is not continued when somebody aborts it first, and that is said', async () => {
    world.merge('one', planText(all));
    await world.execute();
    let isAborted = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (isAborted || !message.includes('continued by')) return 'none';
      isAborted = true;
      await abortPlan(world.process(2), { ...address, by: 'bob', reason: null });
      return 'none';
    });
    await expect(goOn()).rejects.toMatchObject({ message: expect.stringContaining('is aborted') });
  });

  test('is activated right away where a window says when', async () => {
    world.configure({ qa: { stages: 'two', windows: { allow: [{ from: '00:00', to: '00:00' }] } } });
    world.merge('one', planText(all));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'finished' }]);
  });

  test('fails when something cannot be prepared, with nothing to undo', async () => {
    world.deployer.script('ledger', { open: () => failed });
    world.merge('one', planText(all, { backout: { strategy: 'automatic' } }));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([{ status: 'aborted', reason: 'ledger: it ended with exit code 3' }]);
    expect(calls().every((it) => it.startsWith('prepare'))).toBe(true);
    expect(await world.application('ledger')).toBeUndefined();
  });

  test('keeps its modules and gives back its place while it is prepared', async () => {
    world.configure({ qa: { stages: 'two', 'parallel-plans': 1 } });
    world.merge('one', planText({ shop: '2.0.0' }));
    world.merge('two', planText({ lonely: '2.0.0' }));
    world.merge('three', planText({ shop: '3.0.0' }));
    const { runs } = await world.execute();
    expect(runs.map(({ plan, status }) => [plan, status])).toEqual([
      ['one', 'prepared'],
      ['two', 'prepared'],
      ['three', 'waiting'],
    ]);
    expect(runs[2]?.waitingFor).toMatchObject([{ plan: 'qa/one', reason: 'same-module' }]);
  });

  test('waits for somebody who can activate it as it was prepared', async () => {
    world.configure({ qa: { stages: 'two', deployer: { workflow: { file: 'deploy.yml', ref: 'main' } } } });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    await goOn();
    world.configure({ qa: { stages: 'two' } });
    const deployer = { ...world.deployer, kinds: new Set(['command'] as const) };
    const { runs, wrong } = await world.execute({ ports: { ...world.ports, deployer } });
    expect(runs).toMatchObject([{ status: 'prepared', waitingFor: [{ reason: 'evidence' }] }]);
    expect(wrong).toMatchObject([{ message: expect.stringContaining('is deployed by a workflow') }]);
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished' }]);
  });

  test('ends with nothing changed when a tag has moved since', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    await goOn();
    world.sources.repositories.get('acme/shop')?.set('v2.0.0', 'f'.repeat(40));
    world.clock.sleep(120_000);
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', endedBy: 'system', reason: expect.stringContaining('preparation-stale') },
    ]);
    expect(calls()).toEqual(['prepare shop']);
  });

  test('ends when nobody activated it in time', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    world.clock.sleep(7 * 86_400_000);
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      { status: 'aborted', reason: expect.stringContaining('not activated in time') },
    ]);
  });

  test('is aborted at once while it is prepared', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    const run = await abortPlan(world.ports, { ...address, by: 'ada', reason: 'orders fail' });
    expect(run).toMatchObject({
      status: 'aborted',
      endedBy: 'operator',
      reason: 'aborted by ada: orders fail',
    });
    expect((await world.state()).active.size).toBe(0);
  });
});
