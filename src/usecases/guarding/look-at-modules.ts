import type { GuardQuestion } from '../../domain/guard/guarded-operation.ts';
import { locksOn, type ModuleLock } from '../../domain/guard/module-lock.ts';
import { type UnrecordedModule, unrecordedModules } from '../../domain/guard/unrecorded-module.ts';
import type { Records } from '../reading/records.ts';
import { wrongUsage } from '../refusal.ts';

export interface GuardPorts {
  /** The records as they are at this moment, wherever they are kept. */
  readonly readRecords: () => Promise<Pick<Records, 'environment'>>;
}

/** What the records say of modules at one moment. */
export interface ModuleLook {
  /** The runs in the way. */
  readonly locks: readonly ModuleLock[];
  readonly unrecorded: readonly UnrecordedModule[];
}

/**
 * The runs that hold some modules of an environment now, by the records alone. Rejects with a Refusal (`wrong`) for an
 * environment of which there are no records: it may be misspelt, so nothing is known of its modules.
 */
export async function lookAtModules(
  { readRecords }: GuardPorts,
  { environment, modules }: Pick<GuardQuestion, 'environment' | 'modules'>,
): Promise<ModuleLook> {
  const records = await readRecords();
  const state = await records.environment(environment);
  if (state.record === null) {
    throw wrongUsage(
      `there are no records of '${environment}'; is this the release repository, and was the environment adopted?`,
    );
  }
  return { locks: locksOn(state.active.values(), modules), unrecorded: unrecordedModules(state, modules) };
}
