import { beforeEach, describe, expect, test } from '@jest/globals';
import { shortDigest } from '../../src/domain/short-digest.ts';
import { confirmRun } from '../../src/usecases/confirming/confirm-run.ts';
import { continuePlan } from '../../src/usecases/continuing/continue-plan.ts';
import { requireDigest } from '../../src/usecases/require-digest.ts';
import { abortPlan } from '../../src/usecases/stopping/abort-plan.ts';
import { createFollowUpWorld, type FollowUpWorld } from '../support/follow-up-world.ts';

const one = { environment: 'qa', plan: 'one' } as const;
const another = 'aaaaaaaaaaaa';
const by = 'ada';

test('a plan is the one of its digest, or of none that was said', () => {
  const plan = { ...one, blob: 'd1'.repeat(20) };
  expect(() => requireDigest(plan, undefined)).not.toThrow();
  expect(() => requireDigest(plan, 'd1d1d1d1d1d1')).not.toThrow();
  expect(() => requireDigest(plan, another)).toThrow(
    `qa/one is d1d1d1d1d1d1 by now, and ${another} was meant`,
  );
});

describe('a run whose plan is another one than was seen', () => {
  let world: FollowUpWorld;
  beforeEach(async () => {
    world = await createFollowUpWorld();
    await world.ended('finished');
  });

  test.each([
    ['aborted', () => abortPlan(world.world.process(1), { ...one, by, reason: null, digest: another })],
    ['continued', () => continuePlan(world.world.process(1), { ...one, by, digest: another })],
    ['confirmed', () => confirm(another)],
    ['reused', () => world.ask({ kind: 'reuse', target: 'production' }, { digest: another })],
  ])('is not %s', async (_, act) => {
    const before = world.world.store.messages.length;
    await expect(act()).rejects.toThrow(`${another} was meant`);
    expect(world.world.store.messages.slice(before)).toEqual([]);
  });

  test('is confirmed by whoever has seen it', async () => {
    const { blob } = await world.world.run('one');
    expect((await confirm(shortDigest(blob))).confirmation.by).toBe(by);
  });

  function confirm(digest: string) {
    return confirmRun(world.world.process(1), { run: one, by, note: null, criteria: undefined, digest });
  }
});
