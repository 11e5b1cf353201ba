import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import type { Runner, World } from '../world/world.ts';

/** Something that happens to the world; all of its ways are tried whenever it can. */
export type Action = (protocol: Protocol, world: World) => readonly Step<World>[];

/** The steps of each runner, where of several that have nothing in hand one stands for all. */
export function ofEachRunner(
  { runners }: World,
  steps: (runner: number) => readonly Step<World>[],
): readonly Step<World>[] {
  const places = runners.map((_, place) => place);
  return places
    .filter((place) => !runners.slice(0, place).some((it) => areBothIdle(it, runners[place])))
    .flatMap(steps);
}

function areBothIdle(one: Runner, other: Runner | undefined): boolean {
  return isIdle(one) && other !== undefined && isIdle(other) && one.mayCrash === other.mayCrash;
}

function isIdle({ holdings, found }: Runner): boolean {
  return holdings.length === 0 && found === undefined;
}
