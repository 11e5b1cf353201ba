import { parseApplicationRecord } from '../../src/codec/records/application-record.ts';
import { parseEnvironmentRecord } from '../../src/codec/records/environment-record.ts';
import { parseRun } from '../../src/codec/records/run.ts';
import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';

/** Files of the records, by path. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** What the records say about one environment; runs that have ended are among `newlyEnded`, all of them. */
export function stateInFiles(files: Files, environment: string): EnvironmentState {
  const below = (folder: string) =>
    [...files].filter(([path]) => path.startsWith(`${folder}/${environment}/`));
  const runsBelow = (folder: string) => {
    const runs = below(folder).map(([path, bytes]) => parseRun(path, bytes));
    return new Map(runs.map((run) => [run.plan, run]));
  };
  const path = `environments/${environment}.json`;
  const record = files.get(path);
  const applications = below('environments').map(([file, bytes]) => parseApplicationRecord(file, bytes));
  const ended = runsBelow('runs');
  return {
    environment,
    record: record === undefined ? null : parseEnvironmentRecord(path, record),
    applications: new Map(applications.map((it) => [it.application, it])),
    active: runsBelow('active'),
    endedPlans: new Set(ended.keys()),
    newlyEnded: ended,
    newlyBad: [],
    deliveries: new Map(),
  };
}

/** The environments that some paths are about. */
export function environmentsOf(paths: Iterable<string>): Set<string> {
  const named = [...paths].map((path) =>
    /^(?:active|runs|environments|deliveries)\/([^/]+?)(?:\.json)?(?:\/|$)/.exec(path),
  );
  return new Set(named.flatMap((it) => it?.[1] ?? []));
}
