import { expect, test } from '@jest/globals';
import type { CrashStage } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';
import { sweep } from './sweep.ts';

/** Lets the coordinators of all stories die wherever they can, and says how often that was. */
export function describeSweep(
  place: string,
  stories: readonly CrashStory[],
  createStages: (story: CrashStory) => Promise<readonly CrashStage[]>,
): void {
  test.each(stories)(`${place}: $name`, async (story) => {
    const stages = await createStages(story);
    try {
      const { effects, ends, tried, breaches } = await sweep(stages, story);
      process.stdout.write(`${place}, ${story.name}: ${effects.length} effects, ${tried} crash points\n`);
      expect(breaches).toEqual([]);
      expect(ends).toEqual(story.ends);
      expect(tried).toBe(2 * effects.length);
    } finally {
      await Promise.all(stages.map((stage) => stage.close()));
    }
  });
}
