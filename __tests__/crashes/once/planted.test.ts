import { expect, test } from '@jest/globals';
import { createGitStage } from '../stages/git-stage.ts';
import type { CrashStory } from '../stories.ts';
import { sweep } from '../sweep.ts';

test('a deployment that begins before it is recorded is found', async () => {
  const story: CrashStory = {
    ...{ name: 'without a gate', qa: [], failing: [], hasNoGate: true, ends: ['first finished'] },
    plans: [{ plan: 'first', versions: { audit: '1.0.0' } }],
  };
  const stage = await createGitStage(story);
  try {
    const { breaches, tried, effects } = await sweep([stage], story);
    expect(tried).toBe(2 * effects.length);
    expect(breaches.join('\n')).toMatch(/died after 'start .*': .* was started twice/);
  } finally {
    await stage.close();
  }
});
