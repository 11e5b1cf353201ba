import { expect, test } from '@jest/globals';
import type { CrashStage } from './stage.ts';
import type { CrashStory } from './story.ts';
import { sweep } from './sweep.ts';

/** Lets the coordinators of all stories die wherever they can, and says how often that was. */
export function describeSweep(
  place: string,
  stories: readonly CrashStory[],
  createStage: (story: CrashStory) => Promise<CrashStage>,
): void {
  test.each(stories)(`${place}: $name`, async (story) => {
    const stage = await createStage(story);
    try {
      const { effects, ends, tried, breaches } = await sweep(stage, story);
      process.stdout.write(`${place}, ${story.name}: ${effects.length} effects, ${tried} crash points\n`);
      expect(breaches).toEqual([]);
      expect(ends).toEqual(story.ends);
      expect(tried).toBe(2 * effects.length);
    } finally {
      await stage.close();
    }
  });
}
