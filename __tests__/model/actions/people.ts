import { claimedRuns } from '../../../src/domain/records/environment/environment-state.ts';
import { commit } from '../../support/builders.ts';
import type { Step } from '../explorer/explore.ts';
import type { Protocol } from '../protocol.ts';
import { registerMerged } from '../world/begin.ts';
import { now, spend, type World } from '../world/world.ts';

const changed = commit('ee');

/** A person aborts a plan. */
export function abort(protocol: Protocol, world: World): readonly Step<World>[] {
  if (world.budget.aborts === 0) return [];
  return [...world.state.active.keys()].flatMap((plan) => {
    const state = protocol.abortRun(world.state, plan, { reason: 'aborted', at: now });
    if (state === undefined) return [];
    return [
      {
        name: `somebody aborts ${plan}`,
        next: spend({ ...world, state }, 'aborts'),
      },
    ];
  });
}

/** A person continues what is prepared; another one tries that as well. */
export function proceed(protocol: Protocol, world: World): readonly Step<World>[] {
  return [...world.state.active.keys()].flatMap((plan) => {
    const state = protocol.continueRun(world.state, plan, { by: 'ada', at: now });
    return state === undefined ? [] : [{ name: `somebody continues ${plan}`, next: { ...world, state } }];
  });
}

/** The file of a plan that is under way, or has been, is merged once more: that changes nothing. */
export function mergeAgain(protocol: Protocol, world: World): readonly Step<World>[] {
  const { state } = world;
  const spent = [...state.endedPlans, ...claimedRuns(state).map(({ plan }) => plan)];
  return spent.flatMap((plan) => {
    const registered = registerMerged(protocol, state, [{ plan, blob: changed }]);
    if (registered.active === state.active) return [];
    return [{ name: `${plan} is merged once more`, next: { ...world, state: registered } }];
  });
}
