import { beforeEach, describe, expect, test } from '@jest/globals';
import { type AdoptionAnswer, adopt, type WantedVersion } from '../../src/usecases/adopt.ts';
import { blockVersion } from '../../src/usecases/stopping/block-version.ts';
import { commit, modulesOf } from '../support/builders.ts';
import { createMemoryWorld, type MemoryWorld, planText } from '../support/memory-world.ts';

let world: MemoryWorld;
beforeEach(async () => {
  world = await createMemoryWorld();
});

async function adoptNow(environment: string, ...versions: readonly WantedVersion[]): Promise<AdoptionAnswer> {
  return adopt(world.ports, await world.trusted(), { environment, versions });
}

const lonely = { application: 'lonely', version: '2.0.0' };

describe('adopting versions', () => {
  test('records what is there, whole', async () => {
    const { record } = await world.state();
    expect(await adoptNow('qa', lonely)).toEqual({
      environment: 'qa',
      baseline: record?.baseline,
      hasMoved: false,
      adopted: [{ ...lonely, tag: 'v2.0.0', commit: commit('c2') }],
      withdrawn: [],
      history: [],
      problems: [],
    });
    const modules = [...modulesOf('lonely').keys()];
    expect(await world.application('lonely')).toMatchObject({ version: '2.0.0', plan: null });
    expect([...((await world.application('lonely'))?.modules.keys() ?? [])]).toEqual(modules);
  });

  test('warns of one that was marked bad, and of no other', async () => {
    await blockVersion(world.ports, await world.trusted(), { ...lonely, reason: 'loses data' });
    const { adopted, problems } = await adoptNow('qa', lonely, { application: 'shop', version: '1.0.0' });
    expect(adopted).toHaveLength(2);
    expect(problems).toEqual([
      {
        code: 'version-blocked',
        severity: 'warning',
        message: expect.stringMatching(/^lonely 2\.0\.0 was marked bad by .*: loses data; /),
        application: 'lonely',
      },
    ]);
    expect((await adoptNow('qa', { ...lonely, version: '1.0.0' })).problems).toEqual([]);
  });

  test('never moves the baseline', async () => {
    const before = (await world.state()).record;
    world.merge('one', planText({ shop: '2.0.0' }));
    await adoptNow('qa', lonely);
    expect((await world.state()).record).toEqual(before);
    expect((await world.execute()).runs).toMatchObject([{ plan: 'one', status: 'finished' }]);
  });

  test.each([
    {
      what: 'not in the catalog',
      wanted: { application: 'unheard-of', version: '1.0.0' },
      code: 'unknown-application',
    },
    { what: 'without a tag', wanted: { application: 'lonely', version: '9.0.0' }, code: 'tag-not-found' },
  ])('is refused when one is $what, and nothing is recorded', async ({ wanted, code }) => {
    await expect(adoptNow('qa', lonely, wanted)).rejects.toMatchObject({ kind: 'no', problems: [{ code }] });
    expect(await world.application('lonely')).toBeUndefined();
  });

  test('is not decided when a repository is out of reach', async () => {
    world.sources.repositories.delete('acme/lonely');
    await expect(adoptNow('qa', lonely)).rejects.toMatchObject({
      kind: 'lost',
      problems: [{ code: 'source-unreachable', application: 'lonely' }],
    });
  });

  test('is refused for an application of a run under way, and for no other', async () => {
    const answers: unknown[] = [];
    world.deployer.script('shop', {
      open: async () => {
        answers.push(
          await adoptNow('qa', { application: 'shop', version: '1.0.0' }).catch((cause) => cause.kind),
        );
        answers.push((await adoptNow('qa', lonely)).adopted.length);
        answers.push(await adoptNow('qa').catch((cause) => cause.kind));
        return { outcome: 'succeeded', reason: null };
      },
    });
    world.merge('one', planText({ shop: '2.0.0' }));
    await world.execute();
    expect(answers).toEqual(['no', 1, 'no']);
  });
});

describe('adopting a branch', () => {
  test('makes the plans that stand on it history', async () => {
    world.merge('one', planText({ shop: '2.0.0' }));
    expect(await adoptNow('qa')).toMatchObject({
      hasMoved: true,
      adopted: [],
      withdrawn: [],
      history: ['one'],
    });
    expect((await world.execute()).runs).toEqual([]);
  });

  test('keeps runs that wait for their unchanged plan, and withdraws others', async () => {
    world.sources.repositories.delete('acme/shop');
    world.sources.repositories.delete('acme/audit');
    world.merge('kept', planText({ shop: '2.0.0' }));
    world.merge('gone', planText({ audit: '2.0.0' }));
    await world.execute();
    world.merge('gone', null);
    expect(await adoptNow('qa')).toMatchObject({ withdrawn: ['gone'], history: [] });
    expect([...(await world.state()).active.keys()]).toEqual(['kept']);
  });

  test('that was replaced makes it executable again', async () => {
    world.replaceBranch('env/qa', { 'plans/new.yml': planText({ shop: '2.0.0' }) });
    await expect(world.execute()).rejects.toMatchObject({
      kind: 'wrong',
      message: expect.stringContaining('replaced'),
    });
    expect(await adoptNow('qa')).toMatchObject({ history: ['new'] });
    expect(await world.execute()).toMatchObject({ runs: [] });
  });

  test('whose old commits are gone is possible all the same', async () => {
    const baseline = (await world.state()).record?.baseline ?? '';
    world.replaceBranch('env/qa', { 'plans/new.yml': planText({ shop: '2.0.0' }) });
    world.store.forget(baseline);
    expect(await adoptNow('qa')).toMatchObject({ history: ['new'] });
  });

  test('is refused for an environment without one, and for a root', async () => {
    await expect(adoptNow('development')).rejects.toMatchObject({ kind: 'wrong' });
    await expect(adoptNow('staging')).rejects.toMatchObject({ kind: 'wrong' });
  });
});

test('an environment with plans and no baseline executes nothing', async () => {
  world.store.commit({ branch: 'deployment-records', files: { 'environments/qa.json': null } });
  world.merge('one', planText({ shop: '2.0.0' }));
  await expect(world.execute()).rejects.toMatchObject({
    kind: 'wrong',
    message: expect.stringContaining('no baseline'),
  });
  await adoptNow('qa', lonely);
  expect((await world.execute()).runs).toEqual([]);
});
