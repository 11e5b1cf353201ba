import { describe, expect, test } from '@jest/globals';
import { ForgeForbidden } from '../../../src/ports/forge.ts';
import { runOf } from '../../render/stories.ts';
import type { MirrorMethod } from '../../support/memory/memory-mirror.ts';
import { pending } from '../../support/run-reports.ts';
import { settle } from '../../support/settle.ts';
import { begun, createMirrorWorld, ended, type MirrorWorld, underWay } from './mirror-world.ts';

const names = ['a', 'b', 'c', 'd', 'e', 'f'];

/** A run of six operations, one after the other. */
async function story({ open }: MirrorWorld) {
  const shown = open();
  shown.claimed(underWay(names.map(pending)));
  await settle();
  for (const [index, name] of names.entries()) {
    const operations = names.map((it, at) =>
      at < index ? ended(it) : at === index ? begun(it) : pending(it),
    );
    shown.operation(underWay(operations), begun(name));
    await settle();
  }
  shown.ended(runOf({ operations: names.map((name) => ended(name)) }));
  return shown.finish();
}

const methods: readonly MirrorMethod[] = [
  'standing',
  'setComment',
  'setCheck',
  'createDeployment',
  'setDeploymentStatus',
];

describe.each(methods)('when %s fails', (method) => {
  const notes = ({ progress }: MirrorWorld) =>
    progress.told.filter((text) => text.includes('could not be shown'));
  const count = ({ mirror }: MirrorWorld) => mirror.calls.filter((one) => one === method).length;

  test('because it is forbidden, it is not tried again, and said once', async () => {
    const world = createMirrorWorld();
    world.mirror.fail(method, new ForgeForbidden('the token may not do this', 'checks: write'));
    await story(world);
    expect(count(world)).toBe(1);
    expect(notes(world)).toEqual([
      expect.stringMatching(/^qa\/2026-11-20-payments goes on, .*the token may not/),
    ]);
  });

  test('for a time, it is tried a few times and once more at the end, and said once', async () => {
    const world = createMirrorWorld();
    world.mirror.fail(method);
    await story(world);
    expect(count(world)).toBeGreaterThan(1);
    expect(count(world)).toBeLessThanOrEqual(4);
    expect(notes(world)).toHaveLength(1);
  });

  test('once, the end is shown all the same', async () => {
    const world = createMirrorWorld();
    world.mirror.fail(method, undefined, 1);
    const { leftOut } = await story(world);
    expect(leftOut).toEqual({ comment: false, check: false, deployments: 0 });
    expect(world.mirror.checks).toMatchObject([{ conclusion: 'success' }]);
  });

  test('by a mistake of ours, the run does not notice', async () => {
    const world = createMirrorWorld();
    world.mirror.fail(method, new TypeError('undefined is not a function'));
    await story(world);
    expect(count(world)).toBe(1);
    expect(notes(world)).toEqual([expect.stringContaining('please report it')]);
  });
});

test.each([
  ['setComment', { comment: true, check: false, deployments: 0 }, 'its comment'],
  ['setCheck', { comment: false, check: true, deployments: 0 }, 'its check run'],
  ['createDeployment', { comment: false, check: false, deployments: 6 }, '6 deployments'],
  ['standing', { comment: true, check: true, deployments: 6 }, 'its comment, its check run, 6 deployments'],
] as const)('what %s left out is counted and said', async (method, leftOut, text) => {
  const world = createMirrorWorld();
  world.mirror.fail(method);
  expect((await story(world)).leftOut).toEqual(leftOut);
  expect(world.progress.told.at(-1)).toBe(
    `the last state of qa/2026-11-20-payments is recorded, but not shown by ${text}`,
  );
});

test.each(['setComment', 'setCheck', 'createDeployment'] as const)(
  'when answers to %s are lost, nothing stands there twice, and the end is shown',
  async (method) => {
    const world = createMirrorWorld();
    world.mirror.loseAnswers(method, 2);
    const { leftOut } = await story(world);
    const { comments, checks, deployments } = world.mirror;
    expect(comments).toHaveLength(1);
    expect(checks).toMatchObject([{ conclusion: 'success' }]);
    expect(deployments.map(({ environment }) => environment)).toEqual(names.map((name) => `qa/${name}`));
    expect(leftOut).toEqual({ comment: false, check: false, deployments: 0 });
  },
);

test('nothing of the rest suffers', async () => {
  const world = createMirrorWorld();
  world.mirror.fail('setComment');
  world.mirror.fail('createDeployment');
  await story(world);
  expect(world.mirror.checks).toMatchObject([{ conclusion: 'success' }]);
});

test('a run that cannot be told as text keeps its deployments', async () => {
  const world = createMirrorWorld();
  const shown = world.open();
  shown.ended(runOf({ mergedAt: 'never', operations: [ended('a')] }));
  const { leftOut } = await shown.finish();
  expect(leftOut).toEqual({ comment: true, check: true, deployments: 0 });
});

test('the end does not take for ever', async () => {
  const world = createMirrorWorld();
  world.mirror.beforeCall = () => void world.clock.sleep(50_000);
  const shown = world.open();
  shown.ended(runOf({ operations: names.map((name) => ended(name)) }));
  const { leftOut, writes } = await shown.finish();
  expect(writes).toBeLessThan(5);
  expect(leftOut).toMatchObject({ comment: false, check: false });
  expect(leftOut.deployments).toBeGreaterThan(0);
});
