import type { Run, RunStatus } from '../run/run.ts';
import type { RunEvent } from '../run/run-event.ts';
import { applyEvent } from './apply-event.ts';
import type { EnvironmentState } from './environment-state.ts';

/** What the holder of a run wants to record of it. */
export interface RunChange {
  readonly plan: string;
  /** The epoch under which the writer holds the run. */
  readonly epoch: number;
  /** In which the writer knows the run. */
  readonly status: RunStatus;
  readonly events: readonly RunEvent[];
}

export type RecordedChange =
  | { readonly kind: 'recorded'; readonly state: EnvironmentState; readonly run: Run }
  /** Somebody else has taken the run over, or it has ended. */
  | { readonly kind: 'fenced' }
  /** Somebody has asked the run to end since its holder looked; this is how it stands. */
  | { readonly kind: 'outdated'; readonly run: Run };

/** Lets events happen to a run, all or none: only if it still is as its writer knows it (docs/design.md, fencing). */
export function recordChange(
  before: EnvironmentState,
  { plan, epoch, status, events }: RunChange,
): RecordedChange {
  const known = before.active.get(plan);
  if (known?.epoch !== epoch) return { kind: 'fenced' };
  if (known.status !== status) return { kind: 'outdated', run: known };
  const state = events.reduce((at, event) => applyEvent(at, plan, event), before);
  const run = state.active.get(plan) ?? state.newlyEnded.get(plan);
  if (run === undefined) throw new Error(`${before.environment}/${plan} is gone`);
  return { kind: 'recorded', state, run };
}
