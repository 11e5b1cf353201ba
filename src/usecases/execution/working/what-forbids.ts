import type { Run } from '../../../domain/records/run.ts';
import type { RecordsReader } from '../../reading/records.ts';

/**
 * Why nothing more may start in a run that is under way: its environment was paused, or one of the versions
 * that are due was marked bad. Read before every operation (docs/design.md, "register, then claim").
 */
export async function whatForbids(
  readRecords: RecordsReader,
  { environment, operations }: Run,
  due: readonly string[],
): Promise<string | undefined> {
  const records = await readRecords();
  const pause = (await records.environmentRecord(environment))?.pause ?? null;
  if (pause !== null) return `paused: ${pause.by} paused ${environment}: ${pause.reason}`;
  const marks = await records.marks(due);
  for (const { application, to } of operations) {
    const mark = to !== null && due.includes(application) ? marks.get(application)?.bad.get(to) : undefined;
    if (mark !== undefined)
      return `version-blocked: ${mark.by} marked ${application} ${to} bad: ${mark.reason}`;
  }
  return undefined;
}
