import type { Run } from '../../../src/domain/records/run/run.ts';
import type { Records } from '../../../src/usecases/reading/records.ts';

/** Records that know some runs. */
export function recordedRuns(...runs: readonly Run[]): Pick<Records, 'run'> {
  const known = new Map(runs.map((run) => [`${run.environment}/${run.plan}`, run]));
  return { run: async (environment, plan) => known.get(`${environment}/${plan}`) };
}
