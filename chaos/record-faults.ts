import { parseApplicationRecord } from '../src/codec/records/application-record.ts';
import type { ApplicationRecord } from '../src/domain/records/environment-record.ts';
import { isClaimed, type Operation, type Run } from '../src/domain/records/run.ts';
import type { LogEvent, LogLine } from './deploy-log.ts';
import { type Estate, firstVersion } from './estate.ts';
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

type Seen = ReadonlyMap<string, ReadonlySet<LogEvent>>;

function eventsByOperation(lines: readonly LogLine[]): Seen {
  const seen = new Map<string, Set<LogEvent>>();
  for (const { plan, application, event } of lines) {
    const key = `${plan}/${application}`;
    seen.set(key, (seen.get(key) ?? new Set()).add(event));
  }
  return seen;
}

/** An epoch never falls, and whoever writes under the same epoch is the same holder. */
function findEpochFaults(plan: string, { active }: RunStory): string[] {
  return active.slice(1).flatMap(({ run }, index) => {
    const before = active[index]?.run;
    if (before === undefined || run.epoch > before.epoch) return [];
    if (run.epoch < before.epoch) return [`the epoch of ${plan} fell from ${before.epoch} to ${run.epoch}`];
    const same = JSON.stringify(run.holder) === JSON.stringify(before.holder);
    return same ? [] : [`${plan} changed hands without a new epoch`];
  });
}

/** What was recorded of each operation, against what its script wrote. */
function findOutcomeFaults(run: Run, seen: Seen): string[] {
  return run.operations.flatMap((operation) => {
    const key = `${run.plan}/${operation.application}`;
    const events = seen.get(key) ?? new Set<LogEvent>();
    return fits(operation, events)
      ? []
      : [`${key} is ${operation.state}, but its script said: ${[...events].join(', ') || 'nothing'}`];
  });
}

function fits({ state }: Operation, events: ReadonlySet<LogEvent>): boolean {
  switch (state) {
    case 'succeeded':
      return events.has('ok');
    case 'failed':
      // It may also have been stopped between its record and its beginning.
      return events.has('fail') || !events.has('start');
    case 'skipped':
      return !events.has('start');
    default:
      return state === 'unknown';
  }
}

/** When a run ends with an operation unknown, its application is uncertain from the same commit on. */
function findUnsaid({ end }: RunStory, applications: readonly Applications[]): string[] {
  if (end === undefined) return [];
  const { operations, plan } = end.run;
  return operations
    .filter(
      ({ state, application }) =>
        state === 'unknown' && applications[end.commit]?.get(application)?.uncertain !== true,
    )
    .map(
      ({ application }) => `what ${plan} left of ${application} is unknown, but its record does not say so`,
    );
}

type Applications = ReadonlyMap<string, ApplicationRecord>;

/** The records of all applications as of each commit. */
function applicationsOverTime(history: readonly RecordsCommit[]): readonly Applications[] {
  let now: Applications = new Map();
  return history.map(({ changes }) => {
    const written = [...changes].flatMap(([path, bytes]) =>
      bytes !== null && path.startsWith('environments/qa/') ? [parseApplicationRecord(path, bytes)] : [],
    );
    if (written.length > 0) now = new Map([...now, ...written.map((it) => [it.application, it] as const)]);
    return now;
  });
}

/** At no commit are more runs claimed than the environment allows. */
function findCrowdedCommits({ estate, history, stories }: Evidence): string[] {
  const claimed = new Set<string>();
  return history.flatMap(({ id }, commit) => {
    for (const [plan, { active, end }] of stories) {
      const written = active.find((it) => it.commit === commit);
      if (written !== undefined && isClaimed(written.run)) claimed.add(plan);
      if (end?.commit === commit) claimed.delete(plan);
    }
    return claimed.size > estate.parallelPlans ? [`${claimed.size} runs are claimed at ${id}`] : [];
  });
}

/** In the end each application has the version of its last success, and is uncertain when something came after. */
function findWrongVersions({ estate, stories }: Evidence, records: Applications | undefined): string[] {
  const operations = [...stories.values()].flatMap(({ end }) => end?.run.operations ?? []);
  return estate.applications.flatMap(({ name }) => {
    const touched = operations.filter(({ application, tries }) => application === name && tries.length > 0);
    const success = touched.findLast(({ state }) => state === 'succeeded');
    const version = success?.to ?? firstVersion;
    const uncertain = touched.at(-1)?.state !== 'succeeded' && touched.length > 0;
    const record = records?.get(name);
    return record?.version === version && record.uncertain === uncertain
      ? []
      : [
          `${name} should be ${version}${uncertain ? ' and uncertain' : ''}, its record says ${record?.version}, ${record?.uncertain}`,
        ];
  });
}
