import { runToJson } from '../../src/codec/records/run.ts';
import { applyEvent } from '../../src/domain/records/environment/apply-event.ts';
import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import { proposeEvents } from './propose-events.ts';

/** More states than that on one way would take a minute: then something else is wrong. */
const mostTried = 20_000;

/**
 * Looks for events that lead a run, which is active, to how it was found later; gives the state with all that follows
 * from them, undefined when there are none.
 */
export function findWay(from: EnvironmentState, goal: Run): EnvironmentState | undefined {
  const wanted = textOf(goal);
  const known = new Set([textOf(runIn(from, goal))]);
  const open = [from];
  for (let state = open.pop(); state !== undefined && known.size < mostTried; state = open.pop()) {
    if (textOf(runIn(state, goal)) === wanted) return state;
    for (const next of stepsFrom(state, goal).reverse()) {
      const text = textOf(runIn(next, goal));
      if (!known.has(text)) open.push(next);
      known.add(text);
    }
  }
  return undefined;
}

function stepsFrom(state: EnvironmentState, goal: Run): EnvironmentState[] {
  const now = state.active.get(goal.plan);
  if (now === undefined) return [];
  return proposeEvents({ now, goal }).flatMap((event) => {
    try {
      return [applyEvent(state, goal.plan, event)];
    } catch {
      // An impossible step.
      return [];
    }
  });
}

function runIn({ active, newlyEnded }: EnvironmentState, { plan }: Run): Run | undefined {
  return active.get(plan) ?? newlyEnded.get(plan);
}

/** Two runs are the same when their records would be. */
export function textOf(run: Run | undefined): string {
  return run === undefined ? '' : JSON.stringify(runToJson(run));
}
