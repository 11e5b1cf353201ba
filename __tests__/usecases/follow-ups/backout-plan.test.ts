import { beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import { commit, entry } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed, succeeded } from '../../support/scripted-deployer.ts';
import { planOfWritten, textOfWritten } from '../../support/written-plan.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function backOut(plan: string, environment = 'qa'): Promise<FollowUpAnswer> {
  return followUp(world.ports, await world.trusted(), { kind: 'backout', run: { environment, plan } });
}

const textOf = (answer: FollowUpAnswer) => textOfWritten(world.ports.repository, answer);
const planOf = (answer: FollowUpAnswer) => planOfWritten(world.ports.repository, answer);

async function executed(text: string, plan: string, environment = 'qa'): Promise<void> {
  world.merge(plan, text, environment);
  await world.execute();
}

/** Merges what was written, and executes it. */
async function carryOut(answer: FollowUpAnswer): Promise<void> {
  await executed(await textOf(answer), answer.plan ?? '', answer.target);
}

const versionsOf = async () => {
  const { applications } = await world.state();
  return Object.fromEntries(
    [...applications].map(([name, { version, uncertain }]) => [name, [version, uncertain]]),
  );
};

async function haveInProduction(version: string): Promise<void> {
  await world.adopt('production', { application: 'lonely', version }, { application: 'shop', version });
}

/** `one` deploys lonely, and fails with shop; both were at 1.0.0. */
async function aborted(more: Readonly<Record<string, unknown>> = {}): Promise<void> {
  await world.adopt(
    'qa',
    { application: 'shop', version: '1.0.0' },
    { application: 'lonely', version: '1.0.0' },
  );
  world.deployer.script('shop', { open: () => failed });
  await executed(planText({ lonely: '2.0.0', shop: '2.0.0' }, { 'on-failure': 'continue', ...more }), 'one');
  world.deployer.script('shop', {});
}

describe('a backout plan', () => {
  test('brings back what the aborted run has touched, and says what it means by that', async () => {
    await aborted({ scope: 'All of it.', notes: 'New things.' });
    const answer = await backOut('one');
    expect(answer).toMatchObject({
      plan: 'one-backout-1',
      target: 'qa',
      branch: 'plan/qa/one-backout-1',
      dropped: [],
      adjusted: [
        { application: 'lonely', from: '2.0.0', to: '1.0.0' },
        { application: 'shop', from: '2.0.0', to: '1.0.0' },
      ],
    });
    expect(answer.problems.filter(({ severity }) => severity !== 'notice')).toEqual([]);
    expect(await planOf(answer)).toMatchObject({
      source: 'development',
      target: 'qa',
      applications: [
        entry('lonely', '1.0.0', { commit: commit('c1') }),
        entry('shop', '1.0.0', { commit: commit('c1') }),
      ],
      origin: { kind: 'backout', environment: 'qa', plan: 'one', by: 'Ada' },
      acknowledged: { downgrades: ['lonely'], removedModules: [] },
    });
    const text = await textOf(answer);
    expect(text).toContain('scope: All of it.');
    expect(text).not.toContain('New things.');
  });

  test('takes back what it says when it runs, the uncertain as well', async () => {
    await aborted();
    expect(await versionsOf()).toEqual({ lonely: ['2.0.0', false], shop: ['1.0.0', true] });
    await carryOut(await backOut('one'));
    expect(await world.run('one-backout-1')).toMatchObject({
      status: 'finished',
      operations: [
        { application: 'lonely', state: 'succeeded', from: '2.0.0', to: '1.0.0' },
        { application: 'shop', state: 'succeeded', to: '1.0.0' },
      ],
    });
    expect(await versionsOf()).toEqual({ lonely: ['1.0.0', false], shop: ['1.0.0', false] });
  });

  test('needs no source that has had the versions, because the target has', async () => {
    await haveInProduction('2.0.0');
    await aborted({ source: 'production' });
    const answer = await backOut('one');
    expect(answer.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    await carryOut(answer);
    expect((await world.run('one-backout-1')).status).toBe('finished');
  });

  test.each([
    ['is another kind of origin', { kind: 'copy', environment: 'qa', plan: 'one' }],
    ['names a run of another environment', { kind: 'backout', environment: 'production', plan: 'one' }],
    ['names no run', { kind: 'backout', environment: 'qa', plan: 'zero' }],
  ])('is judged by its source like any plan when it %s', async (_, origin) => {
    await haveInProduction('2.0.0');
    await aborted({ source: 'production' });
    const acknowledge = { downgrades: ['lonely'] };
    const text = planText({ lonely: '1.0.0' }, { source: 'production', origin, acknowledge });
    await executed(text, 'two');
    expect(await world.run('two')).toMatchObject({
      status: 'aborted',
      problems: [{ code: 'version-not-in-source' }, { code: 'newer-in-target' }],
    });
  });

  test('goes back also where only newer versions are taken', async () => {
    await aborted();
    world.configure({ qa: { deploy: 'if-newer' } });
    await carryOut(await backOut('one'));
    expect(await versionsOf()).toEqual({ lonely: ['1.0.0', false], shop: ['1.0.0', false] });
  });

  test('acknowledges that modules of the newer version disappear', async () => {
    world.addApplication('duo', { m1: [] });
    await world.adopt('qa', { application: 'duo', version: '1.0.0' });
    world.addApplication('duo', { m1: [], m2: [] });
    world.deployer.script('shop', { open: () => failed });
    await executed(planText({ duo: '2.0.0', shop: '2.0.0' }, { 'on-failure': 'continue' }), 'two');
    world.addApplication('duo', { m1: [] });
    const answer = await backOut('two');
    expect(await planOf(answer)).toMatchObject({ acknowledged: { removedModules: ['m2'] } });
    expect(answer.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  test('brings back the part of an application that was deployed', async () => {
    world.addApplication('duo', { m1: [], m2: [] });
    await world.adopt('qa', { application: 'duo', version: '1.0.0' });
    world.deployer.script('shop', { open: () => failed });
    const wanted = { duo: { version: '2.0.0', modules: ['m1'] }, shop: '2.0.0' };
    const backout = { strategy: 'manual' };
    await executed(planText(wanted, { 'on-failure': 'continue', backout }), 'one');
    const answer = await backOut('one');
    expect(await planOf(answer)).toMatchObject({
      applications: [entry('duo', '1.0.0', { modules: ['m1'], commit: commit('c1') })],
      acknowledged: { downgrades: ['duo'], removedModules: [] },
    });
    await carryOut(answer);
    const modules = (await world.application('duo'))?.modules ?? new Map();
    expect([...modules].map(([name, { version }]) => [name, version]).sort()).toEqual([
      ['m1', '1.0.0'],
      ['m2', '1.0.0'],
    ]);
  });

  test('is not undone by itself', async () => {
    world.deployer.script('lonely', {
      open: ({ order }) => (order.action === 'backout' ? failed : succeeded),
    });
    await aborted({ backout: { strategy: 'automatic', criteria: 'It fails.' } });
    world.deployer.script('lonely', {});
    const answer = await backOut('one');
    expect(await planOf(answer)).toMatchObject({
      applications: [{ application: 'lonely' }, { application: 'shop' }],
      backout: 'manual',
    });
    expect(await textOf(answer)).toContain('criteria: It fails.');
  });

  test('leaves what was deployed for the first time, and is refused when nothing else is left', async () => {
    world.deployer.script('shop', { open: () => failed });
    await world.adopt('qa', { application: 'lonely', version: '1.0.0' });
    await executed(planText({ lonely: '2.0.0', shop: '2.0.0' }, { 'on-failure': 'continue' }), 'one');
    expect(await backOut('one')).toMatchObject({
      dropped: [{ application: 'shop', reason: 'not-backed-out' }],
      problems: [{ code: 'not-backed-out', severity: 'warning', application: 'shop' }, {}],
    });
    await executed(planText({ shop: '3.0.0' }), 'two');
    expect(await backOut('two')).toMatchObject({
      plan: null,
      problems: [{ code: 'nothing-to-back-out' }],
    });
  });

  test('serves no run that finished, and is one at a time', async () => {
    await executed(planText({ audit: '2.0.0' }), 'good');
    expect(await backOut('good')).toMatchObject({ plan: null, problems: [{ code: 'run-not-aborted' }] });
    await aborted();
    await backOut('one');
    expect(await backOut('one')).toMatchObject({
      plan: null,
      problems: [{ code: 'follow-up-open', plan: 'qa/one-backout-1' }],
    });
  });
});

describe('after an aborted run and its backout plan', () => {
  const names = ['shop', 'ledger', 'audit', 'lonely'] as const;
  const anyStory = fc.record({
    /** Those that were there before. */
    before: fc.subarray([...names], { minLength: 1 }),
    failing: fc.subarray([...names], { minLength: 1 }),
    unknown: fc.boolean(),
  });

  test('whatever was there is there again, certainly', async () => {
    await fc.assert(
      fc.asyncProperty(anyStory, async ({ before, failing, unknown: isUnknown }) => {
        world = await createMemoryWorld();
        await world.adopt('qa', ...before.map((application) => ({ application, version: '1.0.0' })));
        const outcome = isUnknown ? 'unknown' : 'failed';
        const open = () => ({ outcome, reason: 'no answer' }) as const;
        for (const name of failing) world.deployer.script(name, { open });
        const wanted = Object.fromEntries(names.map((name) => [name, '2.0.0']));
        await executed(planText(wanted, { 'on-failure': 'continue' }), 'one');
        expect((await world.run('one')).status).toBe('aborted');
        for (const name of failing) world.deployer.script(name, {});
        const answer = await backOut('one');
        if (answer.plan !== null) await carryOut(answer);
        const versions = await versionsOf();
        for (const name of before) expect([name, versions[name]]).toEqual([name, ['1.0.0', false]]);
      }),
      { numRuns: 25 },
    );
  });
});
