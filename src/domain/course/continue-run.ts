import { applyEvent } from '../records/environment/apply-event.ts';
import type { EnvironmentState } from '../records/environment/environment-state.ts';
import type { Continuation } from '../records/run/run.ts';

/** A person lets what is prepared be activated; undefined when there is nothing to let, or somebody has done so before. */
export function continueRun(
  state: EnvironmentState,
  plan: string,
  continuation: Continuation,
): EnvironmentState | undefined {
  const run = state.active.get(plan);
  if (run?.status !== 'prepared' || run.continued !== undefined) return undefined;
  return applyEvent(state, plan, { kind: 'continued', ...continuation });
}
