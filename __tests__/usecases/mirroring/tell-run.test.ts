import { expect, test } from '@jest/globals';
import type { Run } from '../../../src/domain/records/run/run.ts';
import { tellRun } from '../../../src/usecases/mirroring/tell-run.ts';
import { operationOf, runOf } from '../../render/stories.ts';
import { begun, context, createMirrorWorld, ended, statesOf, toConfirm } from './mirror-world.ts';

const skipped = operationOf('a', { state: 'skipped', startedAt: null, endedAt: null });

test.each<[string, Partial<Run>, string | null, string]>([
  [
    'waits',
    { status: 'waiting', startedAt: null, endedAt: null, operations: [] },
    null,
    'Waiting: it may start',
  ],
  [
    'was withdrawn',
    {
      status: 'aborted',
      endedBy: 'operator',
      reason: 'the plan was deleted',
      startedAt: null,
      operations: [skipped],
    },
    'cancelled',
    'Aborted by the operator: 0 of 1 done, 1 skipped: the plan was deleted',
  ],
  [
    'was refused',
    { status: 'aborted', endedBy: 'system', reason: 'tag-moved: x', startedAt: null, operations: [skipped] },
    'failure',
    'Aborted by the system: 0 of 1 done, 1 skipped: tag-moved: x',
  ],
  [
    'has finished with warnings',
    { status: 'finished-with-warnings' },
    'neutral',
    'Finished with warnings: 1 of 1 done after 2 min 21 s',
  ],
])('a run that %s is told once', async (_, change, conclusion, title) => {
  const { mirror, clock, progress } = createMirrorWorld();
  const outcome = await tellRun({ mirror, clock, progress, toConfirm }, runOf(change), context);
  expect(mirror.calls).toEqual(['standing', 'setComment', 'setCheck']);
  expect(mirror.checks).toMatchObject([{ conclusion, title }]);
  expect(outcome.leftOut).toEqual({ comment: false, check: false, deployments: 0 });
});

test('a run that was settled ends the deployments that its holder left', async () => {
  const world = createMirrorWorld();
  const { mirror, clock, progress, open } = world;
  const dead = open();
  dead.claimed(runOf({ status: 'running', endedAt: null, operations: [begun('a'), begun('b')] }));
  await dead.finish();
  const settled = runOf({
    status: 'aborted',
    endedBy: 'system',
    epoch: 2,
    operations: [ended('a', { state: 'unknown' }), ended('b', { state: 'failed', reason: 'exit code 1' })],
  });
  await tellRun({ mirror, clock, progress, toConfirm }, settled, context);
  expect(statesOf(mirror)).toEqual({ 'qa/a': ['in_progress', 'error'], 'qa/b': ['in_progress', 'failure'] });
  expect(mirror.comments[0]?.body).toContain('payments a --outcome succeeded|failed');
});

test('what somebody has settled since is not asked about again', async () => {
  const { mirror, clock, progress } = createMirrorWorld();
  const run = runOf({ status: 'aborted', operations: [ended('a', { state: 'unknown' })] });
  await tellRun({ mirror, clock, progress, toConfirm }, run, { ...context, leftOpen: [] });
  expect(mirror.comments[0]?.body).not.toContain('--outcome');
});
