import type { Action } from './actions/action.ts';
import { claim } from './actions/claim.ts';
import { crash } from './actions/crash.ts';
import { end } from './actions/deployments.ts';
import { abort, mergeAgain, proceed } from './actions/people.ts';
import { doubt, find, takeOver } from './actions/reconcile.ts';
import { look, open, work } from './actions/work.ts';
import { type Explored, explore } from './explorer/explore.ts';
import { findStuck } from './explorer/find-stuck.ts';
import { invariants } from './invariants/invariants.ts';
import type { Protocol } from './protocol.ts';
import { rememberClaims } from './remember-claims.ts';
import { begin } from './world/begin.ts';
import { Canonical } from './world/canonical.ts';
import { plans } from './world/plans.ts';
import type { Budget } from './world/world.ts';

const actions: readonly Action[] = [
  claim,
  work,
  open,
  end,
  look,
  crash,
  doubt,
  find,
  takeOver,
  abort,
  proceed,
  mergeAgain,
];

/** Visits every interleaving of the actions, as far as the protocol keeps what must hold. */
export function exploreProtocol(loaded: Protocol, bounds: Budget): Explored {
  const protocol = rememberClaims(loaded);
  const canonical = new Canonical();
  const explored = explore(
    {
      initial: begin(protocol, bounds),
      settle: (world) => canonical.settle(world),
      key: (world) => canonical.key(world),
      steps: (world) => actions.flatMap((action) => action(protocol, world)),
      judge: (before, { next }) => invariants.flatMap((holds) => holds(before, next)),
    },
    ({ state }) =>
      plans.reduce((bits, { name }, index) => bits | (state.endedPlans.has(name) ? 1 << index : 0), 0),
  );
  return explored.breach === undefined ? { ...explored, breach: starvation(explored) } : explored;
}

/** A state from which a plan can never end any more. */
function starvation(explored: Explored): Explored['breach'] {
  for (const [index, { name }] of plans.entries()) {
    const stuck = findStuck(explored, 1 << index);
    if (stuck !== undefined) return { sentence: `${name} can never end`, trace: explored.traceTo(stuck) };
  }
  return undefined;
}
