import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { withRuns } from '../world/with-runs.ts';
import { dead, isHeldBy, spend, type World, withRunner } from '../world/world.ts';
import { ofEachRunner } from './action.ts';

/**
 * A runner that has something in hand dies, and another process takes its place. What it had behind a gate dies with it,
 * what it had let through goes on.
 */
export function crash(_: Protocol, world: World): readonly Step<World>[] {
  return ofEachRunner(world, (runner) => {
    const { mayCrash = false, holdings = [], found } = world.runners[runner] ?? {};
    if (world.budget.crashes === 0 || !mayCrash || (holdings.length === 0 && found === undefined)) return [];
    const buried = withRuns(world, (run) => (isHeldBy(run, runner) ? { ...run, holder: dead } : run));
    const next = withRunner(spend(buried, 'crashes'), runner, {
      mayCrash: false,
      holdings: [],
      found: undefined,
    });
    return [{ name: `runner ${runner} crashes`, next }];
  });
}
