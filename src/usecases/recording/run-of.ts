import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { Run } from '../../domain/records/run/run.ts';

/** A run as a decision leaves it: active, or ended by that very decision. */
export function runOf({ active, newlyEnded }: EnvironmentState, plan: string): Run | undefined {
  return active.get(plan) ?? newlyEnded.get(plan);
}
