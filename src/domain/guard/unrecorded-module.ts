import { footprintOf } from '../conflicts/footprint.ts';
import { nearest } from '../nearest.ts';
import { unnamed } from '../records/environment/doubts.ts';
import type { ApplicationRecord } from '../records/environment/environment-record.ts';
import type { EnvironmentState } from '../records/environment/environment-state.ts';

/** A module that somebody names and an environment's records do not: it is new there, or misspelt. */
export interface UnrecordedModule {
  readonly module: string;
  /** Modules in the records that are probably meant; none when nothing is alike. */
  readonly meant: readonly string[];
}

type Known = Pick<EnvironmentState, 'applications' | 'active'>;

/**
 * Those of some modules that are in no application's record and in no run that waits or is under way, each with what is
 * probably meant: a name that is spelt nearly so or, for the name of an application, what that consists of.
 */
export function unrecordedModules(
  { applications, active }: Known,
  modules: readonly string[],
): UnrecordedModule[] {
  const parts = new Map([...applications.values()].map((it) => [it.application, modulesOf(it)] as const));
  const operations = [...active.values()].flatMap((run) => run.operations);
  const known = new Set([...[...parts.values()].flat(), ...footprintOf(operations).modules.keys()]);
  return modules
    .filter((module) => !known.has(module))
    .map((module) => ({ module, meant: parts.get(module) ?? nearestAmong(known, module) }));
}

/** Also those that an operation has left in doubt: they may be there. */
function modulesOf({ modules, doubts }: Pick<ApplicationRecord, 'modules' | 'doubts'>): string[] {
  const doubtful = [...(doubts?.keys() ?? [])].filter((name) => name !== unnamed);
  return [...new Set([...modules.keys(), ...doubtful])];
}

function nearestAmong(known: ReadonlySet<string>, module: string): string[] {
  const close = nearest(module, [...known]);
  return close === undefined ? [] : [close];
}
