import { blockedApplications } from '../../../domain/policy/blocked-applications.ts';
import type { Run } from '../../../domain/records/run/run.ts';
import type { Records } from '../../reading/records.ts';
import type { BlocksReader } from './newest-blocks.ts';

export interface Forbidding {
  readonly records: Records;
  readonly readBlocks: BlocksReader;
}

/**
 * Why nothing more may start in a run that is under way: its environment was paused, one of the versions that are due
 * was marked bad, or one of the applications is blocked by now. Read before every operation (docs/design.md,
 * "register, then claim").
 */
export async function whatForbids(
  { records, readBlocks }: Forbidding,
  { environment, operations }: Run,
  due: readonly string[],
): Promise<string | undefined> {
  const pause = (await records.environmentRecord(environment))?.pause ?? null;
  if (pause !== null) return `paused: ${pause.by} paused ${environment}: ${pause.reason}`;
  const starting = operations.filter(({ application }) => due.includes(application));
  const marks = await records.marks(due);
  for (const { application, to } of starting) {
    const mark = to === null ? undefined : marks.get(application)?.bad.get(to);
    if (mark !== undefined)
      return `version-blocked: ${mark.by} marked ${application} ${to} bad: ${mark.reason}`;
  }
  const [blocked] = blockedApplications(starting, await readBlocks());
  if (blocked === undefined) return undefined;
  const why = blocked.reason === null ? '' : `: ${blocked.reason}`;
  return `application-blocked: ${blocked.application} is blocked in ${environment}${why}`;
}
