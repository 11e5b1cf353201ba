import type { Run } from '../../../domain/records/run/run.ts';
import { medianDuration } from '../../../domain/schedule/median-duration.ts';
import type { RecordsReader } from '../../reading/records.ts';

const unknownDuration = 1;

/** What each application's operation is expected to take: the median of what was recorded, in milliseconds. */
export async function expectedDurations(
  readRecords: RecordsReader,
  run: Run,
): Promise<(application: string) => number> {
  const names = run.operations.map(({ application }) => application);
  const records = await (await readRecords()).applications(run.environment, names);
  return (application) => medianDuration(records.get(application)?.durations ?? []) ?? unknownDuration;
}
