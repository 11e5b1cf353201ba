import { inMergeOrder } from '../../src/domain/records/run/run.ts';
import { crashPoints, createMortal } from '../support/mortal/mortal.ts';
import { type Crashed, inWorld, playCrashed } from './play.ts';
import type { CrashStage } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';

export interface SweepResult {
  /** Effects of a coordinator that nobody kills. */
  readonly effects: readonly string[];
  /** How runs end then, each as its plan and its status. */
  readonly ends: readonly string[];
  /** Crash points at which a coordinator really died. */
  readonly tried: number;
  /** A sentence for each thing that must not be, with where somebody died. */
  readonly breaches: readonly string[];
}

/**
 * Plays a story once to its end, and then once for each point at which its coordinator could die.
 * @param stages several, because most of the time everybody waits: each takes the next point
 */
export async function sweep(stages: readonly CrashStage[], story: CrashStory): Promise<SweepResult> {
  const uncrashed = await playUncrashed(stages, story);
  const points = crashPoints(uncrashed.effects.length).values();
  const crashed: Crashed[] = [];
  async function playOn(stage: CrashStage): Promise<void> {
    for (const first of points) crashed.push(await playCrashed(stage, story, { first, next: null }));
  }
  await Promise.all(stages.map(playOn));
  return { ...uncrashed, ...summed(crashed) };
}

/** The same, and for each of these points once more for each at which the next coordinator could die. */
export async function sweepTwice(stages: readonly CrashStage[], story: CrashStory): Promise<SweepResult> {
  const uncrashed = await playUncrashed(stages, story);
  const points = crashPoints(uncrashed.effects.length).values();
  const crashed: Crashed[] = [];
  async function playOn(stage: CrashStage): Promise<void> {
    for (const first of points) {
      const once = await playCrashed(stage, story, { first, next: null });
      crashed.push(once);
      for (const next of crashPoints(once.effectsOfNext)) {
        crashed.push(await playCrashed(stage, story, { first, next }));
      }
    }
  }
  await Promise.all(stages.map(playOn));
  return { ...uncrashed, ...summed(crashed) };
}

async function playUncrashed(
  [stage]: readonly CrashStage[],
  { name }: CrashStory,
): Promise<Pick<SweepResult, 'effects' | 'ends'>> {
  if (stage === undefined) throw new Error(`there is no stage for ${name}`);
  return inWorld(stage, async (world) => {
    const mortal = createMortal(null);
    await world.coordinate(mortal);
    const { ended } = await world.evidence();
    return {
      effects: mortal.effects,
      ends: inMergeOrder(ended).map(({ plan, status }) => `${plan} ${status}`),
    };
  });
}

function summed(crashed: readonly Crashed[]): Pick<SweepResult, 'tried' | 'breaches'> {
  return {
    tried: crashed.filter(({ diedAt }) => diedAt.length > 0).length,
    breaches: crashed.flatMap(({ diedAt, breaches }) =>
      breaches.map((breach) => `died ${diedAt.join(', then ')}: ${breach}`),
    ),
  };
}
