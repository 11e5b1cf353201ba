import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Operation } from '../../../src/domain/records/run/operation.ts';
import { runOf } from '../../render/stories.ts';
import { pending } from '../../support/run-reports.ts';
import { settle } from '../../support/settle.ts';
import { begun, createMirrorWorld, ended, statesOf, underWay } from './mirror-world.ts';

interface Story {
  readonly count: number;
  readonly budget: number;
  /** Operations that begin together. */
  readonly atOnce: number;
  /** Whether the mirror comes to write between two of them. */
  readonly slow: boolean;
}

/** The first one has failed, and never anything else: what has ended stays as it is. */
function endOf(name: string, at: number): Operation {
  return ended(name, at === 0 ? { state: 'failed' } : {});
}

async function play({ count, budget, atOnce, slow }: Story) {
  const world = createMirrorWorld();
  const { mirror, open } = world;
  mirror.left = budget;
  const names = Array.from({ length: count }, (_, index) => `app-${index}`);
  const shown = open();
  shown.claimed(underWay(names.map(pending)));
  for (let done = 0; done < count; done += atOnce) {
    const operations = names.map((name, at) =>
      at < done ? endOf(name, at) : at < done + atOnce ? begun(name) : pending(name),
    );
    shown.operation(underWay(operations), begun(`app-${done}`));
    if (slow) await settle();
  }
  const last = runOf({
    operations: names.map(endOf),
  });
  shown.ended(last);
  return { ...world, outcome: await shown.finish() };
}

test('500 operations with a budget of 100 writes are shown at their end', async () => {
  const { mirror, outcome, progress } = await play({ count: 500, budget: 100, atOnce: 25, slow: true });
  expect(mirror.countWrites()).toBeLessThanOrEqual(100);
  expect(mirror.checks).toMatchObject([{ title: expect.stringContaining('499 of 500 done, 1 failed') }]);
  expect(mirror.comments).toMatchObject([{ body: expect.stringContaining('499 of 500 done, 1 failed') }]);
  const ends = Object.values(statesOf(mirror)).map((states) => states.at(-1));
  expect(ends.every((state) => state === 'success' || state === 'failure')).toBe(true);
  expect(ends.length).toBeGreaterThan(20);
  expect(outcome.leftOut).toEqual({ comment: false, check: false, deployments: 500 - ends.length });
  expect(progress.told.at(-1)).toContain(`not shown by ${500 - ends.length} deployments`);
});

test('500 operations are all shown when there is budget for them', async () => {
  const { mirror, outcome } = await play({ count: 500, budget: 10_000, atOnce: 50, slow: true });
  expect(outcome.leftOut.deployments).toBe(0);
  // Three for each operation, and two for each report.
  expect(mirror.countWrites()).toBeLessThanOrEqual(500 * 3 + 2 * 12);
});

test('no budget is overdrawn, and what it is enough for is true at the end', async () => {
  const stories = fc.record({
    count: fc.integer({ min: 1, max: 20 }),
    budget: fc.nat(90),
    atOnce: fc.integer({ min: 1, max: 5 }),
    slow: fc.boolean(),
  });
  await fc.assert(
    fc.asyncProperty(stories, async (story) => {
      const { mirror, outcome } = await play(story);
      expect(mirror.countWrites()).toBe(outcome.writes);
      expect(outcome.writes).toBeLessThanOrEqual(story.budget);
      if (story.budget >= 2) expect(outcome.leftOut).toMatchObject({ comment: false, check: false });
      const ends = Object.values(statesOf(mirror)).map((states) => states.at(-1));
      expect(ends).not.toContain('in_progress');
      expect(outcome.leftOut.deployments).toBe(story.count - ends.length);
    }),
    { numRuns: 40 },
  );
});
