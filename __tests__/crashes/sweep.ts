import { inMergeOrder } from '../../src/domain/records/run.ts';
import { type CrashPoint, crashPoints, createMortal } from '../support/mortal.ts';
import { findBreaches } from './breaches.ts';
import type { CrashStage, CrashWorld } from './stages/stage.ts';
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
  const [first] = stages;
  if (first === undefined) throw new Error('nothing can be played without a stage');
  const { effects, ends } = await playUncrashed(first);
  const points = crashPoints(effects.length).values();
  const breaches: string[] = [];
  let tried = 0;
  async function playOn(stage: CrashStage): Promise<void> {
    for (const point of points) {
      const { diedAt, found } = await playCrashed(stage, story, point);
      if (diedAt !== undefined) tried += 1;
      breaches.push(...found.map((breach) => `died ${point.moment} '${diedAt ?? point.effect}': ${breach}`));
    }
  }
  await Promise.all(stages.map(playOn));
  return { effects, ends, tried, breaches };
}

async function playUncrashed(stage: CrashStage): Promise<Pick<SweepResult, 'effects' | 'ends'>> {
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

interface Crashed {
  /** The effect at which it died; undefined when it lived on. */
  readonly diedAt: string | undefined;
  readonly found: readonly string[];
}

async function playCrashed(stage: CrashStage, story: CrashStory, point: CrashPoint): Promise<Crashed> {
  return inWorld(stage, async (world) => {
    const mortal = createMortal(point);
    await Promise.race([world.coordinate(mortal), mortal.death]);
    const diedAt = mortal.isDead ? mortal.effects.at(point.effect) : undefined;
    await world.settle(createMortal(null));
    if (await world.mergeRetries()) await world.settle(createMortal(null));
    return { diedAt, found: findBreaches(story, await world.evidence()) };
  });
}

async function inWorld<Answer>(
  stage: CrashStage,
  use: (world: CrashWorld) => Promise<Answer>,
): Promise<Answer> {
  const world = await stage.begin();
  try {
    return await use(world);
  } finally {
    await world.close();
  }
}
