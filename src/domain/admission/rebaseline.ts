import { activeRuns, type EnvironmentState, withRun } from '../records/environment/environment-state.ts';
import { transition } from '../records/run/run-transitions.ts';

export interface Rebaselined {
  readonly state: EnvironmentState;
  /** Plans whose waiting run is withdrawn, because their file is gone or another one. */
  readonly withdrawn: readonly string[];
  /** Plans that never ran and never will: they are history from now on. */
  readonly history: readonly string[];
}

export interface Rebaseline {
  /** The head of the environment branch, which becomes the baseline. */
  readonly head: string;
  /** Its plan files: plan to blob. */
  readonly blobs: ReadonlyMap<string, string>;
  /** Plans that were history before. */
  readonly history: ReadonlySet<string>;
  /** ISO time. */
  readonly at: string;
}

/**
 * Takes the branch as it is now for the new baseline. Waiting runs whose file is unchanged keep their place,
 * other waiting runs are withdrawn. The caller has made sure that no claimed run is there.
 */
export function rebaseline(before: EnvironmentState, branch: Rebaseline): Rebaselined {
  const record = { environment: before.environment, sequence: 1, pause: null, ...before.record };
  let state: EnvironmentState = {
    ...before,
    record: { ...record, baseline: branch.head, head: branch.head },
  };
  const withdrawn = activeRuns(before).filter(({ plan, blob }) => branch.blobs.get(plan) !== blob);
  const reason = 'the environment branch was adopted anew without this plan as it was merged';
  for (const run of withdrawn) {
    state = withRun(state, transition(run, { kind: 'withdrawn', reason, at: branch.at }));
  }
  const history = [...branch.blobs.keys()].filter(
    (plan) => !state.active.has(plan) && !state.endedPlans.has(plan) && !branch.history.has(plan),
  );
  return { state, withdrawn: withdrawn.map(({ plan }) => plan), history };
}
