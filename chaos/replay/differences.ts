import { writeApplicationRecord } from '../../src/codec/records/application-record.ts';
import {
  declareFailure,
  declareSuccess,
} from '../../src/domain/records/environment/application-transitions.ts';
import type {
  ApplicationRecord,
  EnvironmentRecord,
} from '../../src/domain/records/environment/environment-record.ts';
import {
  applicationOf,
  claimedRuns,
  type EnvironmentState,
} from '../../src/domain/records/environment/environment-state.ts';

/**
 * What is found otherwise than events say it, and what no person can have said either (`adopt`, `resolve`, `pause`): a
 * sentence each. Before there is a baseline anything may be there.
 */
export function differences(
  before: EnvironmentState,
  expected: EnvironmentState,
  found: EnvironmentState,
): string[] {
  if (before.record === null) return [];
  const names = new Set([...expected.applications.keys(), ...found.applications.keys()]);
  return [
    ...[...names].flatMap((name) => differenceOf(name, expected, found)),
    ...differencesOfRecord(before, expected.record, found),
  ];
}

function differenceOf(application: string, expected: EnvironmentState, found: EnvironmentState): string[] {
  const [wanted, is] = [expected.applications.get(application), found.applications.get(application)];
  if (textOf(wanted) === textOf(is)) return [];
  if (is !== undefined && (isAdopted(expected, is) || isDeclared(expected, is))) return [];
  return [`the record of ${application} does not follow from what happened`];
}

/** A person said what is there, while no run touched it. */
function isAdopted(state: EnvironmentState, { application, plan, uncertain }: ApplicationRecord): boolean {
  const touches = claimedRuns(state).some(({ operations }) =>
    operations.some((operation) => operation.application === application),
  );
  return plan === null && !uncertain && !touches;
}

/** A person said what became of an operation of a run that has ended. */
function isDeclared(state: EnvironmentState, is: ApplicationRecord): boolean {
  const record = applicationOf(state, is.application);
  return [...state.newlyEnded.values()].some((run) => {
    const plan = `${run.environment}/${run.plan}`;
    const operation = run.operations.find(({ application }) => application === is.application);
    const at = operation?.endedAt ?? is.deployedAt;
    if (operation === undefined || operation.tries.length === 0 || at === null) return false;
    const declared = [
      declareSuccess(record, { operation, plan, at }),
      declareFailure(record, operation, plan),
    ];
    return declared.some((it) => textOf(it) === textOf(is));
  });
}

function differencesOfRecord(
  { active }: EnvironmentState,
  expected: EnvironmentRecord | null,
  { record: is, active: now }: EnvironmentState,
): string[] {
  if (expected === null || is === null) return ['its record vanished'];
  const isClaimed = [...active.values()].some(({ status }) => status !== 'waiting');
  const added = [...now.values()].filter(({ sequence }) => sequence >= expected.sequence);
  return [
    ...(is.baseline !== expected.baseline && isClaimed ? ['the baseline moved while a run was claimed'] : []),
    ...(is.sequence === expected.sequence + added.length
      ? []
      : ['the sequence does not count what was merged']),
    ...(String(is.owes ?? []) === String(expected.owes ?? [])
      ? []
      : ['the follow-ups that are owed do not follow']),
    ...((is.tells ?? []).every((plan) => expected.tells?.includes(plan))
      ? []
      : ['people are to be told of what nobody wanted to hear of']),
  ];
}

function textOf(record: ApplicationRecord | undefined): string {
  return record === undefined ? '' : Buffer.from(writeApplicationRecord(record)).toString();
}
