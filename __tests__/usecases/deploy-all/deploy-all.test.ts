import { beforeEach, describe, expect, test } from '@jest/globals';
import { deployAllCounts, leftOutNames } from '../../../src/domain/deploy-all/deploy-all-answer.ts';
import { commit } from '../../support/builders.ts';
import { planText } from '../../support/memory-world.ts';
import { failed } from '../../support/scripted-deployer.ts';
import { createDeployAllWorld, type DeployAllWorld, qa } from './deploy-all-world.ts';

let all: DeployAllWorld;
beforeEach(async () => {
  all = await createDeployAllWorld({ base: [], middle: ['base'], top: ['middle'], alone: [] });
});

function marks(application: string, ...versions: readonly string[]): string {
  const mark = { reason: 'leaks', by: 'Eve', at: '2026-11-20T10:00:00.000Z' };
  const bad = Object.fromEntries(versions.map((version) => [version, mark]));
  return JSON.stringify({ schema: 1, application, bad });
}

describe('Deploy All', () => {
  test('writes a plan of the newest built versions, on a branch of its own', async () => {
    all.builds.kinds.set('alone 3.0.0', 'failed').set('alone 2.0.0', 'running');
    all.builds.kinds.set('middle 3.0.0', 'absent');
    const answer = await all.ask();
    expect(answer).toMatchObject({
      ...{ plan: '2026-11-20-deploy-all-11.19', branch: 'plan/qa/2026-11-20-deploy-all-11.19' },
      ...{ problems: [], platform: '11.19', relaunches: null, notCovered: [] },
      adjusted: [
        {
          ...{ application: 'alone', from: '3.0.0', to: '1.0.0' },
          reason: '3.0.0 failed to build, 2.0.0 is still being built',
        },
        { application: 'middle', from: '3.0.0', to: '2.0.0', reason: '3.0.0 has no build' },
      ],
    });
    expect(await all.written(answer)).toMatchObject({
      ...{ source: 'development', target: 'qa', onFailure: 'continue' },
      applications: [
        { application: 'base', action: 'deploy', version: '3.0.0', commit: commit('c3') },
        { application: 'alone', action: 'redeploy' },
        { application: 'middle', action: 'deploy', version: '2.0.0', commit: commit('c2') },
        { application: 'top', action: 'deploy', version: '3.0.0', commit: commit('c3') },
      ],
      deployAll: { platform: '11.19', by: 'dora', leftOut: new Map() },
    });
  });

  test('asks for all applications in one go, then for those that are left', async () => {
    all.builds.kinds.set('base 3.0.0', 'failed').set('base 2.0.0', 'failed').set('top 3.0.0', 'absent');
    await all.ask();
    expect(all.builds.asked).toEqual([
      ['alone 3.0.0', 'base 3.0.0', 'middle 3.0.0', 'top 3.0.0'],
      ['base 2.0.0', 'base 1.0.0', 'top 2.0.0', 'top 1.0.0'],
    ]);
  });

  test('deploys the same version again when it has come there without the platform meanwhile', async () => {
    const answer = await all.ask();
    await all.world.adopt('qa', { application: 'alone', version: '3.0.0' });
    await all.carryOut(answer);
    expect(await all.world.application('alone')).toMatchObject({ version: '3.0.0', platform: '11.19' });
    expect(await all.ask()).toMatchObject({ plan: null, problems: [], entries: [] });
  });

  test('leaves out what has a bad version and no better one, with all that need it', async () => {
    for (const version of ['2.0.0', '3.0.0']) all.builds.kinds.set(`middle ${version}`, 'failed');
    all.world.store.commit({
      branch: 'deployment-records',
      files: {
        'versions/base.json': marks('base', '1.0.0', '2.0.0', '3.0.0'),
        'versions/middle.json': marks('middle', '1.0.0'),
      },
    });
    const answer = await all.ask();
    expect(answer.problems).toEqual([]);
    expect(answer.entries.map(({ application }) => application)).toEqual(['alone']);
    expect(answer.leftOut.get('no-build')).toEqual([
      {
        application: 'base',
        reason: "1.0.0 was marked bad, and 'development' has no newer one that may be deployed",
      },
    ]);
  });

  test('leaves out what cannot be asked about, and knows the rest', async () => {
    all.world.sources.repositories.delete('acme/alone');
    all.world.store.commit({ branch: 'main', files: { 'catalog/top.yml': null } });
    const answer = await all.ask();
    expect(leftOutNames(answer.leftOut)).toEqual(
      new Map([
        ['no-build', ['top']],
        ['unknown', ['alone']],
      ]),
    );
    expect(answer.leftOut.get('unknown')?.[0]?.reason).toContain('out of reach');
    expect(answer.entries).toHaveLength(2);
  });

  test('decides nothing where nothing could be seen', async () => {
    for (const name of ['base', 'alone']) all.world.sources.repositories.delete(`acme/${name}`);
    await expect(all.ask()).rejects.toMatchObject({
      kind: 'lost',
      problems: [
        { code: 'source-unreachable', application: 'alone' },
        { code: 'source-unreachable', application: 'base' },
      ],
    });
  });

  test('is refused while another one is open, merged or under way', async () => {
    const first = await all.ask();
    const refusal = { plan: null, problems: [{ code: 'deploy-all-open', plan: `qa/${first.plan}` }] };
    expect(await all.ask()).toMatchObject(refusal);
    all.world.store.remove(first.branch ?? '');
    all.world.merge(first.plan ?? '', planText({ alone: '2.0.0' }, { 'deploy-all': { platform: '11.19' } }));
    expect(await all.ask({ afresh: true })).toMatchObject(refusal);
  });

  test('has nothing to do once everything is on the platform', async () => {
    await all.carryOut(await all.ask());
    expect(await all.ask()).toMatchObject({ plan: null, problems: [], entries: [] });
  });

  test('says what is missing where nothing that is behind is built', async () => {
    for (const version of ['1.0.0', '2.0.0', '3.0.0']) {
      for (const name of ['base', 'alone']) all.builds.kinds.set(`${name} ${version}`, 'absent');
    }
    const answer = await all.ask();
    expect(answer).toMatchObject({
      plan: null,
      problems: [{ code: 'nothing-to-deploy', severity: 'error' }],
    });
    expect(deployAllCounts(answer)).toMatchObject({ 'no-build': 2, 'producer-failed': 2, deploy: 0 });
  });

  test.each<[string, object, string]>([
    [
      'platform',
      { ...qa, platform: undefined, builds: undefined },
      'platform: "11.19", and builds: { check:',
    ],
    ['evidence of builds', { ...qa, builds: undefined }, 'with your own values: builds: { check:'],
  ])('says what to write where there is no %s', async (_, change, expected) => {
    all.world.configure({ qa: JSON.parse(JSON.stringify(change)) });
    await expect(all.ask()).rejects.toThrow(expected);
  });

  test('says by which option the source is named', async () => {
    all.world.configure({ qa: { ...qa, sources: ['development', 'production'] } });
    await expect(all.ask()).rejects.toThrow('say which with --from');
    expect(await all.ask({ source: 'development' })).toMatchObject({ problems: [] });
  });
});

describe('a relaunch', () => {
  beforeEach(async () => {
    all.builds.kinds.set('alone 1.0.0', 'failed').set('alone 2.0.0', 'failed').set('alone 3.0.0', 'failed');
    all.world.deployer.script('middle', { open: () => failed });
    await all.carryOut(await all.ask());
    all.world.deployer.script('middle', {});
    all.builds.kinds.clear();
  });

  test('covers what failed, was skipped after it, and was left out for a failure', async () => {
    all.world.addApplication('late');
    await all.world.adopt('qa', { application: 'late', version: '1.0.0' });
    const answer = await all.ask();
    expect(answer).toMatchObject({
      relaunches: '2026-11-20-deploy-all-11.19',
      plan: '2026-11-20-deploy-all-11.19-2',
      notCovered: ['late'],
    });
    expect(answer.entries.map(({ application }) => application)).toEqual(['alone', 'middle', 'top']);
    expect(await all.written(answer)).toMatchObject({
      deployAll: { platform: '11.19', relaunches: '2026-11-20-deploy-all-11.19' },
    });
  });

  test('covers everything that is behind when it is asked to', async () => {
    all.world.addApplication('late');
    await all.world.adopt('qa', { application: 'late', version: '1.0.0' });
    const answer = await all.ask({ afresh: true });
    expect(answer).toMatchObject({ relaunches: null, notCovered: [] });
    expect(answer.entries.map(({ application }) => application).sort()).toEqual([
      ...['alone', 'late', 'middle', 'top'],
    ]);
  });

  test('is refused by its own plan once the platform has changed, at the pull request and at the claim', async () => {
    const answer = await all.ask();
    all.world.configure({ qa: { ...qa, platform: '11.20' } });
    await all.carryOut(answer);
    expect(await all.world.run(answer.plan ?? '')).toMatchObject({
      status: 'aborted',
      endedBy: 'system',
      problems: [{ code: 'platform-changed', severity: 'error' }],
    });
  });

  test('is a first run for another platform', async () => {
    all.world.configure({ qa: { ...qa, platform: '11.20' } });
    const answer = await all.ask();
    expect(answer).toMatchObject({ relaunches: null, plan: '2026-11-20-deploy-all-11.20' });
    expect(answer.entries).toHaveLength(4);
  });
});
