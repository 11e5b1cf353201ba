import { applyEvent } from '../records/apply-event.ts';
import type { EnvironmentState } from '../records/environment-state.ts';
import { concluded } from './concluded.ts';

/** Somebody's wish that a run ends; `at` is an ISO time. */
export interface AbortWish {
  readonly reason: string;
  readonly at: string;
}

/**
 * A person wants a run to end: it ends at once where nothing of it is under way, otherwise it is being aborted from now
 * on. Undefined when that changes nothing, because it is ending already, is being undone, which no wish stops, or has
 * ended.
 */
export function abortRun(
  state: EnvironmentState,
  plan: string,
  { reason, at }: AbortWish,
): EnvironmentState | undefined {
  switch (state.active.get(plan)?.status) {
    case 'waiting':
      return applyEvent(state, plan, { kind: 'withdrawn', reason, at });
    case 'running':
    case 'verifying':
      return applyEvent(state, plan, { kind: 'aborting', by: 'operator', reason });
    case 'prepared':
      return concluded(applyEvent(state, plan, { kind: 'aborting', by: 'operator', reason }), plan, at);
    default:
      return undefined;
  }
}
