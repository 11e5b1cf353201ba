import { parseTakenRequest, writeTakenRequest } from '../../codec/records/taken-request.ts';
import { requestPath } from '../../domain/layout.ts';
import { planAddress } from '../../domain/names.ts';
import type { TakenRequest } from '../../domain/requests/taken-request.ts';
import type { RecordsHome } from '../../ports/records-home.ts';
import { commitRecords, type RecordsAccess } from '../recording/commit-records.ts';
import { wrongUsage } from '../refusal.ts';

/** The plan that was taken for an issue; undefined for none yet. */
export async function takenRequest(
  { repository, readRecords }: RecordsAccess,
  issue: number,
): Promise<TakenRequest | undefined> {
  return takenAt(repository, (await readRecords()).head, issue);
}

/** Records which plan is made for an issue, before it is made; gives the one that was recorded first. */
export function takeRequest(access: RecordsAccess, wanted: TakenRequest): Promise<TakenRequest> {
  const path = requestPath(wanted.issue);
  return commitRecords(access, async ({ head }) => {
    const standing = await takenAt(access.repository, head, wanted.issue);
    return {
      writes: standing === undefined ? [{ path, bytes: writeTakenRequest(wanted) }] : [],
      message: `issue ${wanted.issue}: ${planAddress(wanted)}`,
      value: standing ?? wanted,
    };
  });
}

async function takenAt(
  repository: Pick<RecordsHome, 'read'>,
  head: string | null,
  issue: number,
): Promise<TakenRequest | undefined> {
  const path = requestPath(issue);
  const found = head === null ? undefined : (await repository.read(head, [path])).get(path);
  if (found === undefined) return undefined;
  if (found.bytes === null) throw wrongUsage(`the record ${path} is too large to be one of this program`);
  return parseTakenRequest(path, found.bytes);
}
