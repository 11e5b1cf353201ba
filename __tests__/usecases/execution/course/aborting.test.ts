import { beforeEach, describe, expect, test } from '@jest/globals';
import { abortPlan } from '../../../../src/usecases/stopping/abort-plan.ts';
import { pauseEnvironment } from '../../../../src/usecases/stopping/pause-environment.ts';
import { createPulseButton } from '../../../support/buttons/pulse-button.ts';
import type { Interference } from '../../../support/memory/memory-repository.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../../support/memory-world.ts';
import { workflowEffect } from '../../../support/outliving-engine.ts';
import { hang, succeeded } from '../../../support/scripted-deployer.ts';

const wish = { environment: 'qa', plan: 'one', by: 'ada', reason: 'orders fail' };
const reason = 'aborted by ada: orders fail';
const all = { audit: '2.0.0', ledger: '2.0.0', shop: '2.0.0' };

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

const abort = () => abortPlan(world.process(2), wish);
async function until(step: string): Promise<void> {
  while (!world.deployer.log.includes(step)) await new Promise(setImmediate);
}

describe('a run that is aborted from elsewhere', () => {
  test('in the middle of a long operation ends at the next beat', async () => {
    const { pulse, beat } = createPulseButton();
    world.deployer.script('ledger', { open: hang });
    world.merge('one', planText(all));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    await until('open ledger');
    expect(await abort()).toMatchObject({ status: 'aborting', endedBy: 'operator', reason });
    expect(world.deployer.log).not.toContain('stop ledger');
    beat();
    expect((await execution).runs).toMatchObject([
      {
        ...{ status: 'aborted', endedBy: 'operator', reason },
        operations: [{ state: 'succeeded' }, { state: 'unknown' }, { state: 'skipped' }],
      },
    ]);
    expect(world.deployer.log).toContain('stop ledger');
  });

  test('when the system is ending it already is ended sooner', async () => {
    const { pulse, beat } = createPulseButton();
    world.deployer.script('lonely', { open: hang });
    world.deployer.script('audit', {
      open: async () => {
        await pauseEnvironment(world.process(3), { environment: 'qa', reason: 'incident 42' });
        return succeeded;
      },
    });
    world.merge('one', planText({ lonely: '2.0.0', ...all }));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    await until('end audit');
    while ((await world.run('one')).status !== 'aborting') await new Promise(setImmediate);
    expect(world.deployer.log).not.toContain('stop lonely');
    const both = `${reason} (it was ending already: ${(await world.run('one')).reason})`;
    expect(await abort()).toMatchObject({ status: 'aborting', endedBy: 'operator', reason: both });
    expect(await abort()).toMatchObject({ reason: both });
    beat();
    expect((await execution).runs).toMatchObject([{ status: 'aborted', endedBy: 'operator', reason: both }]);
    expect(world.deployer.log.filter((it) => it === 'stop lonely')).toHaveLength(1);
  });

  test('while a start is recorded lets nothing through', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    let done = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (!done && message.includes('shop started')) {
        done = true;
        await abort();
      }
      return 'none';
    });
    expect((await world.execute()).runs).toMatchObject([
      { ...{ status: 'aborted', reason }, operations: [{ state: 'skipped', tries: [] }] },
    ]);
    expect(world.deployer.log).toEqual(['prepare shop', 'discard shop']);
  });

  test('while an end is recorded loses none', async () => {
    world.merge('one', planText({ audit: '2.0.0', ledger: '2.0.0' }));
    let done = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (!done && message.includes('audit succeeded')) {
        done = true;
        await abort();
      }
      return 'none';
    });
    expect((await world.execute()).runs).toMatchObject([
      { ...{ status: 'aborted', reason }, operations: [{ state: 'succeeded' }, { state: 'skipped' }] },
    ]);
    expect(await world.application('audit')).toMatchObject({ version: '2.0.0', uncertain: false });
  });

  test('while more is recorded of what is under way loses none of it', async () => {
    world.deployer.script('audit', { outlives: true, open: hang });
    world.merge('one', planText({ audit: '2.0.0', lonely: '2.0.0' }));
    let done = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (!done && message.includes('audit effect-known')) {
        done = true;
        await abort();
      }
      return 'none';
    });
    const effect = workflowEffect('qa/one/audit/deploy', 'run of qa/one/audit/deploy');
    expect((await world.execute()).runs).toMatchObject([
      { ...{ status: 'aborted', reason }, operations: [{ tries: [{ effect }] }, { state: 'succeeded' }] },
    ]);
  });

  test('when everything has succeeded has finished', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    let done = false;
    world.store.meddle(async ({ message }): Promise<Interference> => {
      if (!done && message.includes('shop succeeded')) {
        done = true;
        await abort();
      }
      return 'none';
    });
    expect((await world.execute()).runs).toMatchObject([{ status: 'finished', endedBy: null }]);
  });

  test('is undone where its plan says so', async () => {
    await world.adopt('qa', { application: 'audit', version: '1.0.0' });
    const { pulse, beat } = createPulseButton();
    world.deployer.script('audit', { open: (it) => (it.order.action === 'backout' ? succeeded : hang(it)) });
    world.merge('one', planText({ audit: '2.0.0' }, { backout: { strategy: 'automatic' } }));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    await until('open audit');
    await abort();
    beat();
    expect((await execution).runs).toMatchObject([
      { ...{ status: 'aborted', reason }, operations: [{ state: 'backed-out' }] },
    ]);
  });
});

test('a check that nobody asks for any more ends before the backout does', async () => {
  const { pulse, beat } = createPulseButton();
  world.configure({ qa: { checks: { smoke: { url: 'https://qa.example.com' } } } });
  await world.adopt('qa', { application: 'shop', version: '1.0.0' });
  let checkEnds: () => void = () => {};
  const ended = new Promise<void>((resolve) => {
    checkEnds = resolve;
  });
  world.checks.script('smoke', ({ stop }) => {
    stop.addEventListener('abort', checkEnds);
    return ended.then(() => Promise.reject(new Error('it was cut off')));
  });
  world.deployer.script('shop', {
    open: ({ order }) => (order.action === 'backout' ? ended.then(() => succeeded) : succeeded),
  });
  const success = [{ criterion: 'it works', check: 'smoke' }];
  world.merge('one', planText({ shop: '2.0.0' }, { backout: { strategy: 'automatic' }, success }));
  const execution = world.execute({ ports: { ...world.ports, pulse } });
  while (world.checks.performed.length === 0) await new Promise(setImmediate);
  await abort();
  beat();
  expect((await execution).runs).toMatchObject([
    { status: 'aborted', operations: [{ state: 'backed-out' }] },
  ]);
});

describe('the wish to abort', () => {
  test('ends what waits at once', async () => {
    world.configure({ qa: { windows: { freeze: [{ from: '2026-11-01', to: '2026-12-01' }] } } });
    world.merge('one', planText(all));
    await world.execute();
    expect(await abort()).toMatchObject({ status: 'aborted', endedBy: 'operator', reason });
  });

  test('is done when somebody had it before', async () => {
    const { pulse, beat } = createPulseButton();
    world.deployer.script('audit', { open: hang });
    world.merge('one', planText({ audit: '2.0.0' }));
    const execution = world.execute({ ports: { ...world.ports, pulse } });
    await until('open audit');
    await abort();
    expect(await abortPlan(world.process(3), { ...wish, by: 'bob' })).toMatchObject({
      status: 'aborting',
      reason,
    });
    beat();
    await execution;
  });

  test.each([
    { what: 'a run that has ended', plan: 'one', message: 'has ended' },
    { what: 'a plan that has no run', plan: 'two', message: 'qa/two' },
  ])('is refused for $what', async ({ plan, message }) => {
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    const refusal = { kind: 'no', message: expect.stringContaining(message) };
    await expect(abortPlan(world.ports, { ...wish, plan })).rejects.toMatchObject(refusal);
  });
});
