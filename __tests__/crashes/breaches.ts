import { findImpossibleSteps } from '../../chaos/replay/replay-records.ts';
import { planAddress } from '../../src/domain/names.ts';
import type { Operation, Run } from '../../src/domain/records/run.ts';
import type { Deed } from '../support/deed.ts';
import type { Evidence } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';

/** What must not be, whenever somebody dies: a sentence each. */
export function findBreaches(story: CrashStory, evidence: Evidence): string[] {
  const { active, ended, owes, locks, history, deeds } = evidence;
  return [
    ...active.map((run) => `${planAddress(run)} has not come to an end: it is ${run.status}`),
    ...owes.map((plan) => `the follow-up of ${plan} is still owed`),
    ...locks.map((file) => `the lock ${file} was left`),
    ...(history === null ? [] : findImpossibleSteps(history)),
    ...findTwice(deeds),
    ...ended.flatMap((run) => run.operations.flatMap((operation) => contradictions(run, operation, deeds))),
    ...findUnheard(ended, deeds),
    ...(story.failing.length > 0 ? [] : findUndone(story, evidence)),
  ];
}

/** Each try has a key of its own. */
function findTwice(deeds: readonly Deed[]): string[] {
  const keys = deeds.filter(({ event }) => event === 'start').map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} was started twice`);
}

/** An operation, and its backout, against what its deployments say of themselves. */
function contradictions(run: Run, operation: Operation, deeds: readonly Deed[]): string[] {
  const own = deeds.filter(
    ({ environment, plan, application }) =>
      environment === run.environment && plan === run.plan && application === operation.application,
  );
  const { state, tries } = operation;
  const begun = own.filter(({ event }) => event === 'start').length;
  const last = own.at(-1)?.event ?? 'nothing';
  const fits =
    (state === 'succeeded' && last === 'ok') ||
    (state === 'failed' && (last === 'fail' || tries.length === 0)) ||
    (state === 'skipped' && own.length === 0) ||
    state === 'unknown' ||
    state === 'backed-out';
  const address = `${planAddress(run)}, ${operation.application}`;
  return [
    ...(fits ? [] : [`${address} is ${state}, its deployment said ${last}`]),
    ...(begun <= tries.length ? [] : [`${address} was begun ${begun} times, ${tries.length} are on record`]),
  ];
}

/** Nothing was deployed for a run that is not on record. */
function findUnheard(ended: readonly Run[], deeds: readonly Deed[]): string[] {
  const known = new Set(ended.map(planAddress));
  const unheard = deeds.filter(({ environment, plan }) => !known.has(planAddress({ environment, plan })));
  return unheard.map(({ key, event }) => `of ${key}: ${event}, but there is no such run`);
}

/** After the retries everything is as the newest plans want it, and certain. */
function findUndone({ plans }: CrashStory, { applications }: Evidence): string[] {
  const wanted = new Map(plans.flatMap(({ versions }) => Object.entries(versions)));
  return [...wanted].flatMap(([name, version]) => {
    const record = applications.find(({ application }) => application === name);
    const isDone = record?.version === version && !record.uncertain;
    return isDone ? [] : [`${name} is not certainly at ${version} in the end`];
  });
}
