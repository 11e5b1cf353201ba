import { describe, expect, test } from '@jest/globals';
import { runOf } from '../../render/stories.ts';
import { createHeldClock } from '../../support/held-clock.ts';
import { dispatched, pending } from '../../support/run-reports.ts';
import { settle } from '../../support/settle.ts';
import { begun, createMirrorWorld, ended, jobUrl, statesOf, underWay } from './mirror-world.ts';

const first = underWay([begun('payments'), pending('ledger')]);
const second = underWay([ended('payments'), begun('ledger')]);
const last = runOf({ operations: [ended('payments'), ended('ledger')] });

describe('a run that goes well', () => {
  test('is shown as it goes, and at its end', async () => {
    const { mirror, open } = createMirrorWorld();
    const shown = open();
    shown.claimed(first);
    await settle();
    expect(mirror.checks).toMatchObject([
      {
        name: 'Deployment (qa/2026-11-20-payments)',
        conclusion: null,
        title: 'Running: 0 of 2 done, 1 under way',
      },
    ]);
    shown.operation(second, begun('ledger'));
    await settle();
    shown.ended(last);
    const outcome = await shown.finish();
    expect(mirror.checks).toMatchObject([
      { conclusion: 'success', title: 'Finished: 2 of 2 done after 2 min 21 s', url: jobUrl },
    ]);
    expect(mirror.comments).toMatchObject([
      {
        pullRequest: 7,
        body: `<!-- deployment-plans: run qa/2026-11-20-payments -->\n${mirror.checks[0]?.summary}`,
      },
    ]);
    expect(statesOf(mirror)).toEqual({
      'qa/payments': ['in_progress', 'success'],
      'qa/ledger': ['in_progress', 'success'],
    });
    expect(outcome).toEqual({
      pullRequest: expect.objectContaining({ number: 7 }),
      writes: mirror.countWrites(),
      leftOut: { comment: false, check: false, deployments: 0 },
    });
  });

  test('is told on, whether it is this one or not', async () => {
    const { progress, open, mirror } = createMirrorWorld();
    const shown = open();
    const other = runOf({ plan: 'other' });
    shown.registered(other);
    shown.waiting(other, { begins: true });
    shown.claimed(other);
    shown.operation(other, begun('ledger'));
    shown.output(other, 'ledger', 'line');
    shown.ended(other);
    shown.note('noted');
    await shown.finish();
    expect(progress.told).toEqual([
      ...['registered qa/other', 'waiting qa/other', 'claimed qa/other'],
      ...['ledger started', 'ledger: line', 'ended qa/other', 'noted'],
    ]);
    expect(mirror.calls).toEqual([]);
  });

  test('is shown without a pull request', async () => {
    const { mirror, open } = createMirrorWorld();
    const shown = open();
    shown.ended({ ...last, mergeCommit: 'b'.repeat(40) });
    const { pullRequest, leftOut } = await shown.finish();
    expect(pullRequest).toBeNull();
    expect(leftOut.comment).toBe(false);
    expect([mirror.comments.length, mirror.checks.length]).toEqual([0, 1]);
  });
});

test('states that were passed over meanwhile are left out', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  for (const run of [first, second, last]) shown.operation(run, begun('payments'));
  await shown.finish();
  expect(statesOf(mirror)).toEqual({ 'qa/payments': ['success'], 'qa/ledger': ['success'] });
  expect(mirror.countWrites()).toBeLessThanOrEqual(8);
});

test('what stands there already is not written again', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  shown.claimed(first);
  await settle();
  const writes = mirror.countWrites();
  shown.operation({ ...first }, begun('payments'));
  await shown.finish();
  expect(mirror.countWrites()).toBe(writes);
});

test('a successor takes up what stands there', async () => {
  const { mirror, open } = createMirrorWorld();
  const one = open();
  one.claimed(first);
  await one.finish();
  const other = open();
  other.ended({ ...last, epoch: 2 });
  await other.finish();
  expect([mirror.comments.length, mirror.checks.length, mirror.deployments.length]).toEqual([1, 1, 2]);
  expect(mirror.comments[0]?.body).toContain('epoch 2.');
  expect(statesOf(mirror)).toEqual({ 'qa/payments': ['in_progress', 'success'], 'qa/ledger': ['success'] });
});

test('an older epoch never follows a newer one', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  shown.ended({ ...last, epoch: 2 });
  shown.operation(second, begun('ledger'));
  await shown.finish();
  expect(mirror.checks).toMatchObject([{ conclusion: 'success' }]);
});

test('a coordinator that leaves writes nothing any more', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  shown.claimed(first);
  await settle();
  const writes = mirror.countWrites();
  const left = shown.leave();
  shown.operation(second, begun('ledger'));
  await left;
  await settle();
  expect(mirror.countWrites()).toBe(writes);
});

test('what was made from the run is shown', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  shown.ended(last);
  await settle();
  shown.followedBy({ kind: 'reuse', target: 'production', plan: 'next', pullRequest: 8, reason: null });
  await shown.finish();
  expect(mirror.comments[0]?.body).toContain('production/next (#8)');
});

describe('reports wait', () => {
  test('for 15 seconds at first, and deployments do not', async () => {
    const clock = createHeldClock();
    const { mirror, open } = createMirrorWorld(clock);
    const shown = open();
    shown.claimed(first);
    await clock.pass(0);
    expect(mirror.checks).toMatchObject([{ title: 'Running: 0 of 2 done, 1 under way' }]);
    shown.operation(second, begun('ledger'));
    await clock.pass(14_000);
    expect(mirror.checks).toMatchObject([{ title: 'Running: 0 of 2 done, 1 under way' }]);
    expect(statesOf(mirror)).toEqual({
      'qa/payments': ['in_progress', 'success'],
      'qa/ledger': ['in_progress'],
    });
    await clock.pass(2000);
    expect(mirror.checks).toMatchObject([{ title: 'Running: 1 of 2 done, 1 under way' }]);
  });

  test('longer in a long run, and not for its end', async () => {
    const clock = createHeldClock();
    const { mirror, open } = createMirrorWorld(clock);
    await clock.pass(3_600_000);
    const shown = open();
    shown.claimed(first);
    await clock.pass(0);
    shown.operation(second, begun('ledger'));
    await clock.pass(170_000);
    expect(mirror.checks).toMatchObject([{ title: 'Running: 0 of 2 done, 1 under way' }]);
    shown.ended(last);
    const finished = shown.finish();
    await clock.pass(1000);
    await finished;
    expect(mirror.checks).toMatchObject([{ conclusion: 'success' }]);
  });
});

test('a deployment says where its log is, and what it is of', async () => {
  const { mirror, open } = createMirrorWorld();
  const shown = open();
  shown.operation(underWay([begun('ledger'), dispatched('payments')]), begun('ledger'));
  await shown.finish();
  const [ledger, payments] = mirror.deployments;
  expect(ledger?.statuses).toEqual([{ state: 'in_progress', description: 'started', logUrl: jobUrl }]);
  expect(payments?.statuses).toMatchObject([
    { logUrl: 'https://github.example/acme/payments/actions/runs/77' },
  ]);
  expect(payments).toMatchObject({
    environment: 'qa/payments',
    commit: first.mergeCommit,
    task: 'deploy:2026-11-20-payments',
    description: 'deploy 1.0.0 → 1.1.0, plan 2026-11-20-payments',
    payload: {
      environment: 'qa',
      plan: '2026-11-20-payments',
      application: 'payments',
      version: '1.1.0',
      commit: 'd'.repeat(40),
      key: 'qa/2026-11-20-payments/payments/deploy',
    },
  });
});
