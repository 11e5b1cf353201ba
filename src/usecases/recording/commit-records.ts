import { recordsBranch } from '../../domain/layout.ts';
import type { FileWrite, Identity, ReleaseRepository } from '../../ports/release-repository.ts';
import type { Records, RecordsReader } from '../reading/records.ts';

export const recorder: Identity = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

export interface RecordsAccess {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
}

export interface RecordWrites<T> {
  /** None when nothing is to change. */
  readonly writes: readonly FileWrite[];
  /** What the commit says; unused when nothing changes. */
  readonly message: string;
  readonly value: T;
}

/**
 * Decides on the records as they are, commits with their head as the expected one, and begins again when the head has
 * moved (docs/design.md). So `decide` must not have effects; it may read, but only from the records that it is given and
 * from branches.
 */
export async function commitRecords<T>(
  { repository, readRecords }: RecordsAccess,
  decide: (records: Records) => Promise<RecordWrites<T>>,
): Promise<T> {
  for (;;) {
    const records = await readRecords();
    const { writes, message, value } = await decide(records);
    if (writes.length === 0) return value;
    const result = await repository.commit({
      branch: recordsBranch,
      expected: records.head,
      writes,
      message,
      author: recorder,
    });
    if (result.kind === 'committed') return value;
    await repository.refresh();
  }
}
