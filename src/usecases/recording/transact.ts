import { recordsBranch } from '../../domain/layout.ts';
import type { EnvironmentState } from '../../domain/records/environment-state.ts';
import type { Identity, ReleaseRepository } from '../../ports/release-repository.ts';
import type { Records, RecordsReader } from '../reading/records.ts';
import { stateWrites } from './state-writes.ts';

export const recorder: Identity = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

export interface Decision<T> {
  readonly state: EnvironmentState;
  /** What the commit says; unused when nothing changed. */
  readonly message: string;
  readonly value: T;
}

export interface Transaction<T> {
  readonly environment: string;
  /**
   * Decides the next state. Called again with newer records whenever somebody else was faster, so it must not
   * have effects; it may read, but only from the records that it is given and from branches.
   */
  readonly decide: (state: EnvironmentState, records: Records) => Decision<T> | Promise<Decision<T>>;
}

export interface RecordsAccess {
  readonly repository: ReleaseRepository;
  readonly readRecords: RecordsReader;
}

/**
 * The one way in which records change (docs/design.md): decide on a snapshot, commit with its head as
 * the expected one, begin again when the head has moved.
 */
export async function transact<T>(access: RecordsAccess, transaction: Transaction<T>): Promise<T> {
  const { repository, readRecords } = access;
  for (;;) {
    const records = await readRecords();
    const before = await records.environment(transaction.environment);
    const { state, message, value } = await transaction.decide(before, records);
    const writes = stateWrites(before, state);
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
