import { parseApplicationRecord } from '../src/codec/records/application-record.ts';
import type { ApplicationRecord } from '../src/domain/records/environment/environment-record.ts';
import type { Operation } from '../src/domain/records/run/operation.ts';
import { wasDeployed } from '../src/domain/records/run/operation-transitions.ts';
import { isClaimed, type Run } from '../src/domain/records/run/run.ts';
import type { LogEvent, LogLine, LogStep } from './deploy-log.ts';
import { type Estate, environmentsOf, firstVersion } from './estate.ts';
import type { RecordsCommit } from './records-history.ts';
import type { RunStory } from './run-stories.ts';

export interface Evidence {
  readonly estate: Estate;
  readonly lines: readonly LogLine[];
  readonly history: readonly RecordsCommit[];
  /** In merge order, because plans are registered in it. */
  readonly stories: ReadonlyMap<string, RunStory>;
}

/** Where the records contradict themselves, or what the deploy scripts saw. */
export function findRecordFaults(evidence: Evidence): string[] {
  const { lines, history, stories } = evidence;
  const seen = eventsByOperation(lines);
  const applications = applicationsOverTime(history);
  return [
    ...[...stories].flatMap(([plan, story]) => [
      ...findEpochFaults(plan, story),
      ...(story.end === undefined ? [] : findOutcomeFaults(story.end.run, seen)),
      ...findUnsaid(story, applications),
    ]),
    ...findCrowdedCommits(evidence),
    ...findWrongVersions(evidence, applications.at(-1)),
  ];
}

/** By operation: what was said in which step, as `deploy ok`. */
type Seen = ReadonlyMap<string, ReadonlySet<Said>>;
type Said = `${LogStep} ${LogEvent}`;

function eventsByOperation(lines: readonly LogLine[]): Seen {
  const seen = new Map<string, Set<Said>>();
  for (const { plan, application, step, event } of lines) {
    const key = `${plan}/${application}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(`${step} ${event}`));
  }
  return seen;
}

/** An epoch never falls, and whoever writes under the same epoch is the same holder, until that lets go. */
function findEpochFaults(plan: string, { active }: RunStory): string[] {
  return active.slice(1).flatMap(({ run }, index) => {
    const before = active[index]?.run;
    if (before === undefined || run.epoch > before.epoch) return [];
    if (run.epoch < before.epoch) return [`the epoch of ${plan} fell from ${before.epoch} to ${run.epoch}`];
    const same = JSON.stringify(run.holder) === JSON.stringify(before.holder);
    return same || run.holder === null ? [] : [`${plan} changed hands without a new epoch`];
  });
}

/** What was recorded of each operation, against what its script wrote. */
function findOutcomeFaults(run: Run, seen: Seen): string[] {
  return run.operations.flatMap((operation) => {
    const key = `${run.plan}/${operation.application}`;
    const events = seen.get(key) ?? new Set<Said>();
    return fits(operation, events)
      ? []
      : [`${key} is ${operation.state}, but its script said: ${[...events].join(', ') || 'nothing'}`];
  });
}

function fits({ state }: Operation, events: ReadonlySet<Said>): boolean {
  const isBegun = events.has('deploy start') || events.has('activate start');
  switch (state) {
    case 'succeeded':
      return events.has('deploy ok') || events.has('activate ok');
    case 'backed-out':
      return events.has('backout ok');
    case 'failed':
      // It may also have been stopped between its record and its beginning.
      return !isBegun || events.has('deploy fail') || events.has('activate fail');
    case 'skipped':
      return !isBegun;
    default:
      return state === 'unknown';
  }
}

/** When a run ends with an operation unknown, its application is uncertain from the same commit on. */
function findUnsaid({ end }: RunStory, applications: readonly Applications[]): string[] {
  if (end === undefined) return [];
  const { operations, plan, environment } = end.run;
  return operations
    .filter((operation) => operation.state === 'unknown' && wasDeployed(operation))
    .filter(
      ({ application }) => recordAt(applications, end.commit, environment, application)?.uncertain !== true,
    )
    .map(
      ({ application }) => `what ${plan} left of ${application} is unknown, but its record does not say so`,
    );
}

/** By path. */
type Applications = ReadonlyMap<string, ApplicationRecord>;

function recordAt(
  applications: readonly Applications[],
  commit: number,
  environment: string,
  application: string,
): ApplicationRecord | undefined {
  return applications.at(commit)?.get(`environments/${environment}/${application}.json`);
}

/** The records of all applications as of each commit. */
function applicationsOverTime(history: readonly RecordsCommit[]): readonly Applications[] {
  let now: Applications = new Map();
  return history.map(({ changes }) => {
    const written = [...changes].flatMap(([path, bytes]) =>
      bytes !== null && /^environments\/.*\//.test(path)
        ? [[path, parseApplicationRecord(path, bytes)] as const]
        : [],
    );
    if (written.length > 0) now = new Map([...now, ...written]);
    return now;
  });
}

/** At no commit have more runs a place than their environment has; what is prepared has none. */
function findCrowdedCommits({ estate, history, stories }: Evidence): string[] {
  const claimed = new Map<string, string>();
  return history.flatMap(({ id }, commit) => {
    for (const [plan, { active, end }] of stories) {
      const run = active.find((it) => it.commit === commit)?.run;
      if (run !== undefined && isClaimed(run) && run.status !== 'prepared')
        claimed.set(plan, run.environment);
      else if (run !== undefined || end?.commit === commit) claimed.delete(plan);
    }
    return environmentsOf(estate).flatMap(({ name }) => {
      const count = [...claimed.values()].filter((it) => it === name).length;
      return count > estate.parallelPlans ? [`${count} runs are claimed in ${name} at ${id}`] : [];
    });
  });
}

/** In the end each application has the version of its last success, and is uncertain when something came after. */
function findWrongVersions({ estate, stories }: Evidence, records: Applications = new Map()): string[] {
  const runs = [...stories.values()].flatMap(({ end }) => end?.run ?? []);
  return environmentsOf(estate).flatMap(({ name: environment }) =>
    estate.applications.flatMap(({ name }) => {
      const operations = runs
        .filter((run) => run.environment === environment)
        .flatMap((run) => run.operations.filter(({ application }) => application === name))
        .filter(wasDeployed);
      const [version, uncertain] = [versionAfter(operations), operations.at(-1)?.state ?? 'succeeded'];
      const isUncertain = uncertain !== 'succeeded' && uncertain !== 'backed-out';
      const record = recordAt([records], 0, environment, name);
      return record?.version === version && record.uncertain === isUncertain
        ? []
        : [
            `${environment}/${name} should be ${version}${isUncertain ? ' and uncertain' : ''}, its record says ${record?.version}, ${record?.uncertain}`,
          ];
    }),
  );
}

/** What is there after operations on one application, one after the other. */
function versionAfter(operations: readonly Operation[]): string {
  return operations.reduce((version, { state, to, before }) => {
    if (state === 'succeeded') return to ?? version;
    return state === 'backed-out' ? (before?.version ?? version) : version;
  }, firstVersion);
}
