import { expect, test } from '@jest/globals';
import { deployAllCounts, leftOutNames } from '../../../src/domain/deploy-all/deploy-all-answer.ts';
import { executionCounts } from '../../../src/domain/deploy-all/deploy-all-execution.ts';
import { readExecutions } from '../../../src/usecases/deploy-all/read-executions.ts';
import { failed } from '../../support/scripted-deployer.ts';
import { createDeployAllWorld } from './deploy-all-world.ts';

/** Three of 300 build nothing, each with consumers of its own; one in the middle fails when it is deployed. */
const count = 300;
const name = (index: number) => `app-${String(index).padStart(3, '0')}`;
/** Each needs the one at half its number: a tree. */
const needs = (index: number) => (index < 2 ? [] : [name(Math.floor(index / 2))]);
const references = Object.fromEntries(
  Array.from({ length: count }, (_, index) => [name(index), needs(index)]),
);

/** It and all that need it, directly or through others. */
function tree(index: number): number[] {
  const below = index === 0 ? [] : [index * 2, index * 2 + 1].filter((it) => it < count);
  return [index, ...below.flatMap(tree)];
}

const names = (indexes: readonly number[]) => indexes.map(name).sort();

test('300 applications: failures stay apart, and a relaunch covers exactly them', async () => {
  const all = await createDeployAllWorld(references);
  for (const version of ['1.0.0', '2.0.0', '3.0.0']) {
    all.builds.kinds.set(`${name(20)} ${version}`, 'failed').set(`${name(33)} ${version}`, 'failed');
    all.builds.kinds.set(`${name(70)} ${version}`, 'absent');
  }
  const [leftOut20, leftOut33, leftOut70, failing] = [tree(20), tree(33), tree(70), tree(9)];
  all.world.deployer.script(name(9), { open: () => failed });

  const first = await all.ask();
  expect(leftOutNames(first.leftOut)).toEqual(
    new Map([
      ['build-failed', names([20, 33])],
      ['no-build', names([70])],
      ['producer-failed', names([leftOut20, leftOut33, leftOut70].flatMap(([_, ...rest]) => rest))],
    ]),
  );
  await all.carryOut(first);
  const run = await all.world.run(first.plan ?? '');
  const [execution] = await readExecutions(all.ports, 'qa');
  const deployed = count - [leftOut20, leftOut33, leftOut70, failing].flat().length;
  expect(execution && executionCounts(execution)).toEqual({
    ...{ succeeded: deployed, failed: 1, skipped: failing.length - 1, pending: 0, unknown: 0 },
    ...{ 'build-failed': 2, 'no-build': 1, 'already-on-platform': 0 },
    'producer-failed': [leftOut20, leftOut33, leftOut70].flat().length - 3,
  });
  expect(run).toMatchObject({
    status: 'aborted',
    onFailure: 'continue',
    reason: expect.stringContaining(name(9)),
  });

  // What was broken is mended, but for what has no build.
  all.world.deployer.script(name(9), {});
  for (const [key, kind] of all.builds.kinds) if (kind === 'failed') all.builds.kinds.delete(key);
  const again = await all.ask();
  expect(again.relaunches).toBe(first.plan);
  expect(again.entries.map(({ application }) => application).sort()).toEqual(
    names([failing, leftOut20, leftOut33].flat()),
  );
  expect(leftOutNames(again.leftOut)).toEqual(new Map([['producer-failed', names(leftOut70.slice(1))]]));
  expect(again.notCovered).toEqual([name(70)]);
  await all.carryOut(again);
  expect(await all.world.run(again.plan ?? '')).toMatchObject({ status: 'finished' });

  // A relaunch has a limit, and what is beyond it is said each time.
  all.builds.kinds.clear();
  expect(await all.ask()).toMatchObject({
    plan: null,
    notCovered: [name(70)],
    problems: [
      { code: 'nothing-to-deploy', message: expect.stringContaining('1 others as well with --afresh') },
    ],
  });
  const last = await all.ask({ afresh: true });
  expect(deployAllCounts(last)).toMatchObject({
    deploy: leftOut70.length,
    'already-on-platform': count - leftOut70.length,
  });
});
