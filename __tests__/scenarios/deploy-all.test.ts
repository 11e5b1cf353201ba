import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { textAt } from '../support/json.ts';
import { createReleaseWorld, type ReleaseWorld } from '../support/release-world.ts';

/*
 * Real git, the built command line and the command deployer: 300 applications in one repository, each with tags of its own.
 * Each needs the one at half its number, so that failures have consumers far away.
 */
const count = 300;
const platform = '11.19';
const name = (index: number) => `app-${String(index).padStart(3, '0')}`;
const indexes = Array.from({ length: count }, (_, index) => index);
const names = (some: readonly number[]) => some.map(name).sort();

const environments = `
  development: { root: true }
  qa:
    sources: [development]
    platform: "${platform}"
    builds: { note: "builds-{platform}" }
    parallel-operations: 16
    deployer: { command: [sh, deploy/deploy.sh], timeout: 60s, env: [DEPLOY_FOLDER] }
    grace: 5s
`;

/** One and all that need it, directly or through others. */
function tree(index: number): number[] {
  const next = index === 0 ? [] : [index * 2, index * 2 + 1].filter((it) => it < count);
  return [index, ...next.flatMap(tree)];
}

let world: ReleaseWorld;
beforeAll(async () => {
  world = await createReleaseWorld({ environments });
  const repository = world.git.createRepository('suite', { bare: true });
  repository.commitAll(
    indexes.map((index) => ({
      branch: 'main',
      files: { VERSION: name(index) },
      tag: `${name(index)}@1.0.0`,
    })),
  );
  const files = indexes.map((index) => [`catalog/${name(index)}.yml`, catalogText(index)]);
  world.repository.commit({ branch: 'main', files: Object.fromEntries(files) });
  await world.run('adopt', 'qa', ...indexes.map((index) => `${name(index)}@1.0.0`));
  for (const index of indexes)
    if (index !== 70) say(index, index === 20 || index === 33 ? 'failed' : 'success');
});
afterAll(() => world.remove());

function catalogText(index: number): string {
  const references = index < 2 ? '{}' : `{ ${name(Math.floor(index / 2))}-api: "*" }`;
  return `application: ${name(index)}\nrepository: ${join(world.git.folder, 'suite')}\ntag: "${name(index)}@{version}"\nmodules: { ${name(index)}-api: { references: ${references} } }\n`;
}

/** What the build of an application says of itself. */
function say(index: number, word: string): void {
  const suite = world.git.openRepository('suite');
  const ci = ['-c', 'user.name=ci', '-c', 'user.email=ci@example.com'];
  suite.git(...ci, 'notes', `--ref=builds-${platform}`, 'add', '-f', '-m', word, `${name(index)}@1.0.0`);
}

async function carryOut(plan: string) {
  world.merge('qa', plan);
  return world.ask('execute', '--environment', 'qa');
}

test('300 applications: what failed stays apart, and a relaunch covers exactly that', async () => {
  const [left20, left33, left70, failing] = [tree(20), tree(33), tree(70), tree(9)];
  const producerFailed = [left20, left33, left70].flatMap((all) => all.slice(1));
  const deployed = count - [left20, left33, left70, failing].flat().length;
  const standing = { environment: 'qa', platform, total: count };

  // Nothing is written before somebody wants it.
  const rehearsed = await world.ask('deploy-all', 'qa', '--dry-run');
  const counts = { 'build-failed': 2, 'no-build': 1, 'producer-failed': producerFailed.length };
  expect(rehearsed).toMatchObject({ code: 0, json: { dryRun: true, counts: { ...counts, deploy: 0 } } });
  expect(world.repository.git('branch', '--list', 'plan/*')).toBe('');
  expect(await world.ask('list')).toMatchObject({
    json: { platforms: [{ ...standing, behind: [{ platform: null, applications: count }] }] },
  });

  // The first run: one of the deployers fails.
  world.behave(name(9), 'exit 3');
  const first = await world.ask('deploy-all', 'qa');
  const plan = textAt(first.json, 'plan');
  expect(first).toMatchObject({
    ...{ code: 0, stderr: '' },
    json: {
      ...{ schema: 1, environment: 'qa', relaunches: null, problems: [], platform },
      counts: { ...counts, redeploy: deployed + failing.length, unknown: 0, 'already-on-platform': 0 },
      leftOut: { 'no-build': [{ application: name(70), reason: '1.0.0 has no build' }] },
    },
  });
  expect(await world.ask('deploy-all', 'qa')).toMatchObject({
    code: 1,
    json: { plan: null, problems: [{ code: 'deploy-all-open', plan: `qa/${plan}` }] },
  });
  expect((await carryOut(plan)).code).toBe(3);
  expect(world.deployed()).toHaveLength(deployed + 1);

  // What was broken is mended, but for what has no build.
  world.behave(name(9), 'exit 0');
  for (const index of [20, 33]) say(index, 'success');
  const again = await world.ask('deploy-all', 'qa');
  const covered = [failing, left20, left33].flat();
  expect(again).toMatchObject({
    code: 0,
    json: {
      relaunches: plan,
      applications: Object.fromEntries(names(covered).map((it) => [it, 'redeploy'])),
      notCovered: [name(70)],
      counts: { redeploy: covered.length, 'producer-failed': left70.length - 1, 'already-on-platform': 0 },
    },
  });
  const relaunch = textAt(again.json, 'plan');
  expect((await carryOut(relaunch)).code).toBe(0);
  expect(world.deployed()).toHaveLength(deployed + 1 + covered.length);
  expect(
    new Set(
      world
        .deployed()
        .slice(deployed + 1)
        .map((line) => line.split(' ')[2]),
    ),
  ).toEqual(new Set(names(covered)));

  // All executions, and one by application.
  expect(await world.ask('deploy-all', 'qa', '--report')).toMatchObject({
    code: 0,
    json: {
      executions: [
        {
          plan: relaunch,
          relaunches: plan,
          status: 'finished',
          counts: { succeeded: covered.length, failed: 0 },
        },
        {
          ...{ plan, status: 'aborted', failed: [name(9)] },
          counts: { ...counts, succeeded: deployed, failed: 1, skipped: failing.length - 1, pending: 0 },
        },
      ],
    },
  });
  const told = await world.run('deploy-all', 'qa', '--report', plan);
  expect(told.stdout).toMatch(new RegExp(`^Failed +1: ${name(9)}$`, 'm'));
  expect((await world.run('list')).stdout).toContain(
    `qa: ${left70.length} of ${count} applications still on a platform that nobody recorded`,
  );
  expect((await world.run('show', `qa/${plan}`)).stdout).toContain(`${deployed} succeeded, 1 failed`);

  // The rest is covered afresh, once it is built; then nothing is behind any more.
  say(70, 'success');
  expect(await world.ask('deploy-all', 'qa')).toMatchObject({
    json: { plan: null, notCovered: [name(70)], problems: [{ code: 'nothing-to-deploy' }] },
  });
  const rest = await world.ask('deploy-all', 'qa', '--afresh');
  expect((await carryOut(textAt(rest.json, 'plan'))).code).toBe(0);
  expect(await world.ask('deploy-all', 'qa')).toMatchObject({
    code: 0,
    json: { plan: null, problems: [], counts: { 'already-on-platform': count } },
  });
  expect(await world.ask('list')).toMatchObject({ json: { platforms: [{ ...standing, behind: [] }] } });
}, 300_000);
