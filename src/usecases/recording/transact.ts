import { writeVersionMarks } from '../../codec/records/version-marks.ts';
import { versionMarksPath } from '../../domain/layout.ts';
import { withMarks } from '../../domain/records/environment/bad-versions.ts';
import type { EnvironmentState } from '../../domain/records/environment/environment-state.ts';
import type { FileWrite } from '../../ports/release-repository.ts';
import type { Records } from '../reading/records.ts';
import { commitRecords, type RecordsAccess } from './commit-records.ts';
import { stateWrites } from './state-writes.ts';

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

/** The one way in which the records of an environment change: from one state to the next, in one commit. */
export function transact<T>(access: RecordsAccess, { environment, decide }: Transaction<T>): Promise<T> {
  return commitRecords(access, async (records) => {
    const before = await records.environment(environment);
    const { state, message, value } = await decide(before, records);
    const writes = [...stateWrites(before, state), ...(await markWrites(records, state))];
    return { writes, message, value };
  });
}

async function markWrites(records: Records, { newlyBad }: EnvironmentState): Promise<FileWrite[]> {
  if (newlyBad.length === 0) return [];
  const known = await records.marks(newlyBad.map(({ application }) => application));
  return withMarks(known, newlyBad).map((marks) => ({
    path: versionMarksPath(marks.application),
    bytes: writeVersionMarks(marks),
  }));
}
