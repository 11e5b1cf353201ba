import { type CrashPoint, createMortal, type Mortal } from '../support/mortal/mortal.ts';
import { findBreaches } from './breaches.ts';
import type { CrashStage, CrashWorld } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';

/** A story in which a coordinator died, and perhaps the one that came next. */
export interface Crashed {
  /** What they died at, in their order; of those that lived on nothing. */
  readonly diedAt: readonly string[];
  /** Effects of the coordinator that came next. */
  readonly effectsOfNext: number;
  /** A sentence for each thing that must not be. */
  readonly breaches: readonly string[];
}

/** Lets coordinators die, the second one while it settles what the first has left; others put everything right then. */
export async function playCrashed(
  stage: CrashStage,
  story: CrashStory,
  { first, next }: { readonly first: CrashPoint; readonly next: CrashPoint | null },
): Promise<Crashed> {
  return inWorld(stage, async (world) => {
    const [coordinator, settler] = [createMortal(first), createMortal(next)];
    await Promise.race([world.coordinate(coordinator), coordinator.death]);
    await Promise.race([world.settle(settler), settler.death]);
    if (settler.isDead) await world.settle(createMortal(null));
    if (await world.mergeRetries()) await world.settle(createMortal(null));
    const breaches = findBreaches(story, await world.evidence());
    const diedAt = [...deathOf(coordinator, first), ...deathOf(settler, next)];
    return { diedAt, effectsOfNext: settler.effects.length, breaches };
  });
}

/** Does something in a world in which nothing has happened yet. */
export async function inWorld<Answer>(
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

function deathOf({ isDead, effects }: Mortal, point: CrashPoint | null): string[] {
  return isDead && point !== null ? [`${point.moment} '${effects[point.effect]}'`] : [];
}
