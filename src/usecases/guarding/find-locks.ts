import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import { locksOn, type ModuleLock } from '../../domain/guard/module-lock.ts';
import type { Records } from '../reading/records.ts';
import { wrongUsage } from '../refusal.ts';

export interface GuardPorts {
  /** The records as they are at this moment, wherever they are kept. */
  readonly readRecords: () => Promise<Pick<Records, 'environmentRecord' | 'activeRuns'>>;
}

/**
 * The runs that hold some modules of an environment now, by the records alone. Rejects with a Refusal (`wrong`) for an
 * environment of which there are no records: it may be misspelt, so nothing is known of its modules.
 */
export async function findLocks(
  { readRecords }: GuardPorts,
  { environment, modules }: Pick<GuardQuestion, 'environment' | 'modules'>,
): Promise<readonly ModuleLock[]> {
  const records = await readRecords();
  if ((await records.environmentRecord(environment)) === null) {
    throw wrongUsage(
      `there are no records of '${environment}'; is this the release repository, and was the environment adopted?`,
    );
  }
  return locksOn(await records.activeRuns(environment), modules);
}
