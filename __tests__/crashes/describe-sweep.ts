import { expect, test } from '@jest/globals';
import type { CrashStage } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';
import { sweep, sweepTwice } from './sweep.ts';

/** Milliseconds; timers of more overflow. */
const longestTimeout = 2 ** 31 - 1;

/** Stages for a story; whoever asks closes them. */
type StagesMaker = (story: CrashStory) => Promise<readonly CrashStage[]>;

/** Lets the coordinators of all stories die wherever they can, and says how often that was. */
export function describeSweep(
  place: string,
  stories: readonly CrashStory[],
  createStages: StagesMaker,
): void {
  test.each(stories)(`${place}: $name`, async (story) => {
    const { effects, ends, tried, breaches } = await onStages(createStages, story, sweep);
    process.stdout.write(`${place}, ${story.name}: ${effects.length} effects, ${tried} crash points\n`);
    expect(breaches).toEqual([]);
    expect(ends).toEqual(story.ends);
    expect(tried).toBe(2 * effects.length);
  });
}

/** The same, where whoever comes next may die as well: that takes hours. */
export function describeSecondCrashes(
  place: string,
  stories: readonly CrashStory[],
  createStages: StagesMaker,
): void {
  test.each(stories)(
    `${place}: $name`,
    async (story) => {
      const { effects, tried, breaches } = await onStages(createStages, story, sweepTwice);
      process.stdout.write(`${place}, ${story.name}: ${effects.length} effects, died in ${tried} ways\n`);
      expect(breaches).toEqual([]);
      expect(tried).toBeGreaterThanOrEqual(2 * effects.length);
    },
    longestTimeout,
  );
}

async function onStages<Answer>(
  createStages: StagesMaker,
  story: CrashStory,
  use: (stages: readonly CrashStage[], story: CrashStory) => Promise<Answer>,
): Promise<Answer> {
  const stages = await createStages(story);
  try {
    return await use(stages, story);
  } finally {
    await Promise.all(stages.map((stage) => stage.close()));
  }
}
