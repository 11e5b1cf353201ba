import { claimedRuns } from '../../../src/domain/records/environment/environment-state.ts';
import { isHandedOver, type Run } from '../../../src/domain/records/run/run.ts';
import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { stopIfCancelled } from '../world/stop.ts';
import {
  deploymentOf,
  holderOf,
  isFree,
  isGoingOn,
  isHeldBy,
  isHeldByTheDead,
  spend,
  type World,
  withHolding,
  withRunner,
} from '../world/world.ts';
import { ofEachRunner } from './action.ts';

/**
 * A runner looks at a run that nobody holds any more, because its holder is dead or has let go of it, and takes it over: at
 * once, or, one runner at a time, later.
 */
export function find(protocol: Protocol, world: World): readonly Step<World>[] {
  const left = claimedRuns(world.state).filter((run) => isHeldByTheDead(run) || isHandedOver(run));
  return ofEachRunner(world, (runner) => {
    if (!isFree(world, runner)) return [];
    return left.flatMap((found) => {
      const next = withRunner(world, runner, { found });
      const look = { name: `runner ${runner} finds ${found.plan} without anybody`, next };
      return [...(isAnyLooking(world) ? [] : [look]), taken(protocol, next, { runner, found })];
    });
  });
}

/** A person takes a runner that is only slow for dead, while nothing of its run is under way. */
export function doubt(_: Protocol, world: World): readonly Step<World>[] {
  if (world.budget.doubts === 0 || isAnyLooking(world)) return [];
  const doubted = world.runners.flatMap(({ holdings }, slow) =>
    holdings
      .filter(({ known, gated }) => !gated && !isGoingOn(deploymentOf(world, known.plan)))
      .flatMap(({ known }) => world.state.active.get(known.plan) ?? [])
      .filter((found) => isHeldBy(found, slow)),
  );
  return ofEachRunner(world, (runner) =>
    !isFree(world, runner)
      ? []
      : doubted.map((found) => ({
          name: `runner ${runner} is told that the holder of ${found.plan} is dead, which it is not`,
          next: withRunner(spend(world, 'doubts'), runner, { found }),
        })),
  );
}

/** A runner takes over what it has found. */
export function takeOver(protocol: Protocol, world: World): readonly Step<World>[] {
  return ofEachRunner(world, (runner) => {
    const found = world.runners[runner]?.found;
    return found === undefined ? [] : [taken(protocol, world, { runner, found })];
  });
}

/** When anything has happened to what it has found since, it has to look again. */
function taken(
  protocol: Protocol,
  world: World,
  { runner, found }: { readonly runner: number; readonly found: Run },
): Step<World> {
  const looked = withRunner(world, runner, { found: undefined });
  const state = protocol.takenOver(world.state, found, holderOf(runner));
  const known = state?.active.get(found.plan);
  if (state === undefined || known === undefined) {
    return { name: `runner ${runner} finds ${found.plan} changed`, next: looked };
  }
  const holding = { known, gated: false, opened: false, settles: found.holder !== null };
  const next = stopIfCancelled(withHolding({ ...looked, state }, runner, holding), holding);
  return { name: `runner ${runner} takes ${found.plan} over`, next };
}

function isAnyLooking({ runners }: World): boolean {
  return runners.some(({ found }) => found !== undefined);
}
