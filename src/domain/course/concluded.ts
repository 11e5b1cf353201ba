import { applyEvent } from '../records/environment/apply-event.ts';
import type { EnvironmentState } from '../records/environment/environment-state.ts';
import { conclude } from './conclude.ts';

/**
 * The state once everything has happened that follows from how a run stands, before anything of it may start.
 * @param at ISO time
 */
export function concluded(state: EnvironmentState, plan: string, at: string): EnvironmentState {
  const run = state.active.get(plan);
  const events = run === undefined ? [] : conclude(run, at);
  if (events.length === 0) return state;
  return concluded(
    events.reduce((now, event) => applyEvent(now, plan, event), state),
    plan,
    at,
  );
}
