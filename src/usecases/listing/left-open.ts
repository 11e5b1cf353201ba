import { leftOpen } from '../../domain/listing/offers.ts';
import type { Run } from '../../domain/records/run/run.ts';
import { RepositoryUnavailable } from '../../ports/release-repository.ts';
import type { RecordsReader } from '../reading/records.ts';

/**
 * For each of these runs the applications that it leaves open, as the records are now. It adds to a report of what
 * happened, which must not be lost with it: when the repository does not answer, nothing is known.
 */
export async function readLeftOpen(
  readRecords: RecordsReader,
  runs: readonly Run[],
): Promise<ReadonlyMap<Run, readonly string[]>> {
  if (runs.length === 0) return new Map();
  try {
    const records = await readRecords();
    const entries = runs.map(async (run) => {
      const names = run.operations.map(({ application }) => application);
      return [run, leftOpen(run, await records.applications(run.environment, names))] as const;
    });
    return new Map(await Promise.all(entries));
  } catch (cause) {
    if (cause instanceof RepositoryUnavailable) return new Map();
    throw cause;
  }
}
