import { blockedApplications } from '../../../domain/policy/blocked-applications.ts';
import {
  activeRuns,
  type EnvironmentState,
  withRun,
} from '../../../domain/records/environment/environment-state.ts';
import { whyNothing } from '../../../domain/records/run/operation-transitions.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { ReleaseRepository } from '../../../ports/release-repository.ts';
import { readMergedContents } from '../../reading/merged-plans.ts';
import type { Records } from '../../reading/records.ts';
import type { Trusted } from '../../reading/trusted.ts';

/**
 * Skips the blocked operations of waiting runs that have nothing left to do by now. A block keeps such a run from being
 * prepared, and so from being judged by its claim, which would find that.
 */
export async function skipWhatIsDone(
  surroundings: {
    readonly repository: ReleaseRepository;
    readonly trusted: Trusted;
    readonly records: Records;
  },
  state: EnvironmentState,
): Promise<EnvironmentState> {
  const runs = activeRuns(state).flatMap((run) => {
    const blocked = blockedIn(run, state, surroundings.trusted);
    return blocked.size === 0 ? [] : [{ run, blocked }];
  });
  if (runs.length === 0 || state.record === null) return state;
  const plans = runs.map(({ run }) => run.plan);
  // The file of a run that waits is the one of the head from which plans were registered.
  const { head } = state.record;
  const contents = await readMergedContents({ ...surroundings, head, target: state, plans });
  return runs.reduce((at, { run, blocked }) => {
    const done = (contents.get(run.plan)?.operations ?? []).filter((it) => whyNothing(it) !== undefined);
    const skipped = new Map(
      done.flatMap((it) => (blocked.has(it.application) ? [[it.application, it] as const] : [])),
    );
    if (skipped.size === 0) return at;
    return withRun(at, {
      ...run,
      operations: run.operations.map((it) => skipped.get(it.application) ?? it),
    });
  }, state);
}

/** The applications that hold a run up. */
function blockedIn(
  run: Run,
  { environment }: EnvironmentState,
  { configuration }: Trusted,
): ReadonlySet<string> {
  const configured = configuration.environments.get(environment);
  if (run.status !== 'waiting' || configured === undefined) return new Set();
  const wanted = run.operations.filter((operation) => whyNothing(operation) === undefined);
  return new Set(blockedApplications(wanted, configured).map(({ application }) => application));
}
