import { applyEvent } from '../records/environment/apply-event.ts';
import type { EnvironmentState } from '../records/environment/environment-state.ts';
import { isCancelled } from '../records/run/run.ts';
import { concluded } from './concluded.ts';

/** Somebody's wish that a run ends; `at` is an ISO time. */
export interface AbortWish {
  readonly reason: string;
  readonly at: string;
}

/**
 * A person wants a run to end: it ends at once where nothing of it is under way, otherwise it is being aborted from now
 * on. What the system is ending is ended sooner: what is still under way is asked to end as well. Undefined when that
 * changes nothing, because a person has wished it before, it is being undone, which no wish stops, or it has ended.
 */
export function abortRun(
  state: EnvironmentState,
  plan: string,
  { reason, at }: AbortWish,
): EnvironmentState | undefined {
  const run = state.active.get(plan);
  switch (run?.status) {
    case 'waiting':
      return applyEvent(state, plan, { kind: 'withdrawn', reason, at });
    case 'running':
    case 'verifying':
      return applyEvent(state, plan, { kind: 'aborting', by: 'operator', reason });
    case 'prepared':
      return concluded(applyEvent(state, plan, { kind: 'aborting', by: 'operator', reason }), plan, at);
    case 'aborting': {
      if (isCancelled(run)) return undefined;
      const why = `${reason} (it was ending already: ${run.reason})`;
      return applyEvent(state, plan, { kind: 'aborting', by: 'operator', reason: why });
    }
    default:
      return undefined;
  }
}
