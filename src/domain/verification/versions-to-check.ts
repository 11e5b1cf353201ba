import type { Run } from '../records/run/run.ts';

/** What a run leaves in its environment: the version of each of its applications, also where it had nothing to do. */
export function versionsToCheck({ operations }: Pick<Run, 'operations'>): ReadonlyMap<string, string> {
  return new Map(
    operations.flatMap(({ application, state, from, to }) => {
      const version = state === 'skipped' ? (from ?? to) : to;
      return version === null ? [] : [[application, version] as const];
    }),
  );
}
