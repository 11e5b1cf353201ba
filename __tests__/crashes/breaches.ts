import { findImpossibleSteps } from '../../chaos/replay/replay-records.ts';
import { planAddress } from '../../src/domain/names.ts';
import type { Operation, OperationBackout, OperationState } from '../../src/domain/records/run/operation.ts';
import type { Run } from '../../src/domain/records/run/run.ts';
import type { Deed } from '../support/deed.ts';
import type { Evidence } from './stages/stage.ts';
import type { CrashStory } from './stories.ts';

/** What must not be, whenever somebody dies: a sentence each. */
export function findBreaches(story: CrashStory, evidence: Evidence): string[] {
  const { active, ended, owes, tells, locks, history, deeds } = evidence;
  return [
    ...active.map((run) => `${planAddress(run)} has not come to an end: it is ${run.status}`),
    ...owes.map((plan) => `the follow-up of ${plan} is still owed`),
    ...tells.map((plan) => `people are still to be told of ${plan}`),
    ...findUntold(story, evidence),
    ...locks.map((file) => `the lock ${file} was left`),
    ...(history === null ? [] : findImpossibleSteps(history)),
    ...findTwice(deeds),
    ...ended.flatMap((run) => run.operations.flatMap((operation) => contradictions(run, operation, deeds))),
    ...findUnheard(ended, deeds),
    ...(isToSucceed(story) ? findUndone(story, evidence) : []),
  ];
}

/** Each try has a key of its own. */
function findTwice(deeds: readonly Deed[]): string[] {
  const keys = deeds.filter(({ event }) => event === 'start').map(({ key }) => key);
  return keys.filter((key, index) => keys.indexOf(key) < index).map((key) => `${key} was started twice`);
}

/** An operation, and its backout, against what its deployments say of themselves. */
function contradictions(run: Run, operation: Operation, deeds: readonly Deed[]): string[] {
  const { application, state, tries, backout } = operation;
  const own = deeds.filter(
    (it) => it.environment === run.environment && it.plan === run.plan && it.application === application,
  );
  const backouts = own.filter(({ key }) => key.split('/')[3] === 'backout');
  const deployments = own.filter((it) => !backouts.includes(it) && !it.key.includes('/prepare'));
  const begun = own.filter(({ event }) => event === 'start').length;
  const address = `${planAddress(run)}, ${application}`;
  const says = (it: readonly Deed[]) => it.at(-1)?.event ?? 'nothing';
  return [
    ...(begun <= tries.length ? [] : [`${address} was begun ${begun} times, ${tries.length} are on record`]),
    ...(fits(state, says(deployments))
      ? []
      : [`${address} is ${state}, its deployment said ${says(deployments)}`]),
    ...(backout === undefined || fitsBackout(backout.state, says(backouts))
      ? []
      : [`the backout of ${address} is ${backout.state}, it said ${says(backouts)}`]),
    ...(isToBeBackedOut(run, operation) && backout === undefined ? [`${address} was not backed out`] : []),
  ];
}

function fits(state: OperationState, said: Deed['event'] | 'nothing'): boolean {
  switch (state) {
    case 'succeeded':
      return said === 'ok';
    case 'failed':
      // It may also have been held back between its record and its beginning.
      return said === 'fail' || said === 'nothing';
    case 'skipped':
      return said === 'nothing';
    default:
      return state === 'unknown' || state === 'backed-out';
  }
}

function fitsBackout(state: OperationBackout['state'], said: Deed['event'] | 'nothing'): boolean {
  if (state === 'succeeded') return said === 'ok';
  return state === 'left' ? said === 'nothing' : state === 'failed' || state === 'unknown';
}

/** Its run is undone by itself, and its deployer was called for more than to prepare it. */
function isToBeBackedOut({ status, backout }: Run, { tries }: Operation): boolean {
  return status === 'aborted' && backout === 'automatic' && tries.some(({ step }) => step !== 'prepare');
}

/** Nothing was deployed for a run that is not on record. */
function findUnheard(ended: readonly Run[], deeds: readonly Deed[]): string[] {
  const known = new Set(ended.map(planAddress));
  const unheard = deeds.filter(({ environment, plan }) => !known.has(planAddress({ environment, plan })));
  return unheard.map(({ key, event }) => `of ${key}: ${event}, but there is no such run`);
}

/** Of each success at least once. */
function findUntold({ tells = false }: CrashStory, { ended, told }: Evidence): string[] {
  const successes = tells ? ended.filter(({ status }) => status === 'finished') : [];
  return successes
    .map(({ plan }) => plan)
    .filter((plan) => !told.some((message) => message.includes(`"${plan}"`)))
    .map((plan) => `nobody was told of ${plan}`);
}

function isToSucceed({ failing, unmet = [] }: CrashStory): boolean {
  return failing.length + unmet.length === 0;
}

/** After the retries everything is as the newest plans want it, and certain. */
function findUndone({ plans }: CrashStory, { applications }: Evidence): string[] {
  const wanted = new Map(plans.flatMap(({ versions, tags }) => Object.entries({ ...versions, ...tags })));
  return [...wanted].flatMap(([name, version]) => {
    const record = applications.find(({ application }) => application === name);
    const isDone = record?.version === version && !record.uncertain;
    return isDone ? [] : [`${name} is not certainly at ${version} in the end`];
  });
}
