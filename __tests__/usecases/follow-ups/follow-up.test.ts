import { beforeEach, describe, expect, test } from '@jest/globals';
import type { FollowUpAnswer } from '../../../src/domain/follow-ups/follow-up.ts';
import { applicationOf, withApplication } from '../../../src/domain/records/environment/environment-state.ts';
import { followUp } from '../../../src/usecases/follow-ups/follow-up.ts';
import type { FollowUpRequest } from '../../../src/usecases/follow-ups/follow-up-request.ts';
import { transact } from '../../../src/usecases/recording/transact.ts';
import { commit, entry } from '../../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';
import { planOfWritten, textOfWritten } from '../../support/written-plan.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function make(
  kind: 'retry' | 'reuse',
  plan: string,
  more: Partial<FollowUpRequest> = {},
): Promise<FollowUpAnswer> {
  const run = { environment: 'qa', plan };
  return followUp(world.ports, await world.trusted(), { kind, run, ...more });
}

const toProduction = { target: 'production' };

const textOf = (answer: FollowUpAnswer) => textOfWritten(world.ports.repository, answer);
const planOf = (answer: FollowUpAnswer) => planOfWritten(world.ports.repository, answer);

/** Merges what a follow-up wrote, as a forge would. */
async function mergeAnswer(answer: FollowUpAnswer): Promise<void> {
  world.merge(answer.plan ?? '', await textOf(answer), answer.target);
}

/** As if an application had only ever been deployed in parts to `qa`. */
async function forgetVersions(application: string): Promise<void> {
  await transact(world.ports, {
    environment: 'qa',
    decide: (state) => {
      const record = { ...applicationOf(state, application), versions: new Map() };
      return { state: withApplication(state, record), message: 'forget', value: null };
    },
  });
}

async function executed(text: string, plan = 'one'): Promise<void> {
  world.merge(plan, text);
  await world.execute();
}

describe('a follow-up of a plan that cannot be read', () => {
  test('is refused when the file is too large', async () => {
    await executed(`${planText({ shop: '2.0.0' })}#${'x'.repeat(1024 * 1024)}`);
    expect(await make('retry', 'one')).toMatchObject({
      plan: null,
      problems: [{ code: 'too-large', file: 'plans/one.yml' }],
    });
  });

  test('is a mistake in the repository when the file is not there any more', async () => {
    const text = planText({ shop: '9.0.0' });
    await executed(text);
    world.store.lose(text);
    await expect(make('retry', 'one')).rejects.toMatchObject({
      kind: 'wrong',
      problems: [{ code: 'usage', file: 'plans/one.yml' }],
    });
  });
});

describe('a retry', () => {
  beforeEach(async () => {
    world.deployer.script('shop', { open: () => failed });
    await executed(planText({ shop: '2.0.0', lonely: '2.0.0' }, { notes: 'Read me.' }));
  });

  test('is a plan of the same entries, commits pinned, that says where it comes from', async () => {
    const answer = await make('retry', 'one');
    expect(answer).toMatchObject({
      plan: 'one-retry-1',
      environment: 'qa',
      target: 'qa',
      branch: 'plan/qa/one-retry-1',
      file: 'plans/one-retry-1.yml',
      dropped: [],
      adjusted: [],
    });
    expect(await planOf(answer)).toMatchObject({
      source: 'development',
      applications: [
        entry('shop', '2.0.0', { commit: commit('c2') }),
        entry('lonely', '2.0.0', { commit: commit('c2') }),
      ],
      origin: { kind: 'retry', environment: 'qa', plan: 'one', by: 'Ada' },
    });
    expect(await textOf(answer)).toContain('notes: Read me.');
  });

  test('deploys only what is left, when it runs', async () => {
    world.deployer.script('shop', {});
    await mergeAnswer(await make('retry', 'one'));
    const { runs } = await world.execute();
    expect(runs).toMatchObject([
      {
        plan: 'one-retry-1',
        status: 'finished',
        operations: [
          { application: 'shop', state: 'succeeded' },
          { application: 'lonely', state: 'skipped', reason: 'already-deployed' },
        ],
      },
    ]);
  });

  test('of a retry counts on', async () => {
    await mergeAnswer(await make('retry', 'one'));
    await world.execute();
    expect(await make('retry', 'one-retry-1')).toMatchObject({ plan: 'one-retry-2' });
  });

  test('is refused while there is one, open or under way, and possible once that has ended', async () => {
    const first = await make('retry', 'one');
    const refusal = { plan: null, problems: [{ code: 'follow-up-open', plan: 'qa/one-retry-1' }] };
    expect(await make('retry', 'one')).toMatchObject(refusal);
    world.sources.repositories.delete('acme/shop');
    await mergeAnswer(first);
    await world.execute();
    expect(await make('retry', 'one')).toMatchObject(refusal);
  });

  test('leaves out what was decided for that one occasion', async () => {
    const text = planText({ shop: '2.0.0' }, { acknowledge: { downgrades: ['shop'] }, scope: 'All of it.' });
    await executed(text, 'two');
    const retry = await textOf(await make('retry', 'two'));
    expect(retry).not.toContain('acknowledge');
    expect(retry).toContain('scope: All of it.');
  });

  test('goes on when somebody takes its name meanwhile', async () => {
    let meddled = false;
    world.store.meddle(({ branch }) => {
      if (meddled || !branch.startsWith('plan/')) return 'none';
      meddled = true;
      world.merge('one-retry-1', planText({ audit: '2.0.0' }));
      return 'moved';
    });
    expect(await make('retry', 'one')).toMatchObject({ plan: 'one-retry-2' });
  });

  test('serves no run that finished, and no plan that has no run', async () => {
    await executed(planText({ audit: '2.0.0' }), 'good');
    expect(await make('retry', 'good')).toMatchObject({
      plan: null,
      problems: [{ code: 'run-not-aborted' }],
    });
    await expect(make('retry', 'nowhere')).rejects.toMatchObject({
      kind: 'no',
      problems: [{ code: 'run-not-found', plan: 'qa/nowhere' }],
    });
  });

  test('of a plan that could not be read is refused for what is wrong with it', async () => {
    await executed('source: development\nwhat: is this\n', 'broken');
    const answer = await make('retry', 'broken');
    expect(answer.plan).toBeNull();
    expect(answer.problems.map(({ code }) => code)).toContain('schema');
  });
});

describe('a reuse', () => {
  beforeEach(() => executed(planText({ shop: '2.0.0', lonely: { version: '2.0.0', notes: 'first' } })));

  test('takes the run to the next environment under its own name', async () => {
    const answer = await make('reuse', 'one', toProduction);
    expect(answer).toMatchObject({
      plan: 'one',
      target: 'production',
      branch: 'plan/production/one',
      problems: [],
    });
    expect(await planOf(answer)).toMatchObject({
      source: 'qa',
      target: 'production',
      applications: [
        entry('shop', '2.0.0', { commit: commit('c2') }),
        entry('lonely', '2.0.0', { commit: commit('c2') }),
      ],
      origin: { kind: 'reuse', environment: 'qa', plan: 'one' },
    });
  });

  test('with the latest takes what the source has by now, and says so', async () => {
    await world.adopt('qa', { application: 'shop', version: '3.0.0' });
    const answer = await make('reuse', 'one', { ...toProduction, latest: true });
    expect(answer.adjusted).toMatchObject([{ application: 'shop', from: '2.0.0', to: '3.0.0' }]);
    expect((await planOf(answer))?.applications[0]).toEqual(entry('shop', '3.0.0', { commit: commit('c3') }));
  });

  test('takes the newer version that a part had already, not that of its application', async () => {
    world.addApplication('duo', { m1: [], m2: [] });
    world.sources.repositories.get('acme/duo')?.set('v1.5.0', commit('c5'));
    await executed(planText({ duo: '1.0.0' }), 'whole');
    await executed(planText({ duo: { version: '3.0.0', modules: ['m1'] } }), 'part');
    await executed(planText({ duo: { version: '1.5.0', modules: ['m2'] } }), 'other');
    world.configure({ qa: { deploy: 'if-newer' } });
    await executed(planText({ duo: { version: '2.0.0', modules: ['m1'] }, ledger: '2.0.0' }), 'two');
    const answer = await make('reuse', 'two', toProduction);
    expect(answer.adjusted).toMatchObject([{ application: 'duo', from: '2.0.0', to: '3.0.0' }]);
    expect((await planOf(answer))?.applications[0]).toEqual(entry('duo', '3.0.0', { modules: ['m1'] }));
  });

  test('never takes a version that was marked bad', async () => {
    await world.adopt('qa', { application: 'shop', version: '3.0.0' });
    const bad = { '3.0.0': { reason: 'leaks', by: 'Eve', at: '2026-11-20T10:00:00.000Z' } };
    const marks = JSON.stringify({ schema: 1, application: 'shop', bad });
    world.store.commit({ branch: 'deployment-records', files: { 'versions/shop.json': marks } });
    expect((await make('reuse', 'one', { ...toProduction, latest: true })).adjusted).toEqual([]);
  });

  test('drops what the source never had whole, with a warning', async () => {
    await world.adopt('qa', { application: 'audit', version: '1.0.0' });
    await executed(planText({ audit: 'redeploy', shop: '3.0.0' }), 'two');
    await forgetVersions('audit');
    const answer = await make('reuse', 'two', toProduction);
    expect(answer).toMatchObject({
      dropped: [{ application: 'audit', reason: 'application-not-in-source' }],
      problems: [{ code: 'application-not-in-source', severity: 'warning', application: 'audit' }],
    });
    expect((await planOf(answer))?.applications.map(({ application }) => application)).toEqual(['shop']);
  });

  test('is refused when the source has nothing of it', async () => {
    await forgetVersions('shop');
    await forgetVersions('lonely');
    expect(await make('reuse', 'one', toProduction)).toMatchObject({
      plan: null,
      problems: [{ code: 'no-application-in-source' }],
    });
  });

  test('is one at a time for each target', async () => {
    await make('reuse', 'one', toProduction);
    expect(await make('reuse', 'one', toProduction)).toMatchObject({
      problems: [{ code: 'follow-up-open' }],
    });
    expect(await make('reuse', 'one', { target: 'qa', source: 'development' })).toMatchObject({
      plan: 'one-2',
    });
  });

  test('serves no run that was aborted', async () => {
    world.deployer.script('shop', { open: () => failed });
    await executed(planText({ shop: '3.0.0' }), 'two');
    expect(await make('reuse', 'two', toProduction)).toMatchObject({
      problems: [{ code: 'run-not-finished' }],
    });
  });

  test('is written although a person has to adjust it, and says what', async () => {
    world.sources.repositories.get('acme/shop')?.set('v2.0.0', commit('dd'));
    const answer = await make('reuse', 'one', toProduction);
    expect(answer).toMatchObject({ plan: 'one', problems: [{ code: 'tag-moved', application: 'shop' }] });
  });

  test.each([
    { what: 'source', request: { target: 'production', source: 'staging' } },
    { what: 'target', request: { target: 'staging' } },
    { what: 'target, a root', request: { target: 'development' } },
  ])('needs a configured $what', async ({ request }) => {
    await expect(make('reuse', 'one', request)).rejects.toMatchObject({ kind: 'wrong' });
  });
});
