import { planAddress } from '../../names.ts';
import { followUpDue } from '../debts/follow-up-due.ts';
import { oweFollowUp } from '../debts/owed-follow-ups.ts';
import { oweNotifications } from '../debts/owed-notifications.ts';
import type { Operation } from '../run/operation.ts';
import { lastStep, type OperationEnd, wasDeployed } from '../run/operation-transitions.ts';
import { predecessorOf, recordBackout } from '../run/predecessor.ts';
import { hasEnded, type Run } from '../run/run.ts';
import type { RunEvent } from '../run/run-event.ts';
import { transition } from '../run/run-transitions.ts';
import { markUncertain, recordFailure, recordSuccess, recordUntouched } from './application-transitions.ts';
import { badVersionsOf } from './bad-versions.ts';
import type { ApplicationRecord } from './environment-record.ts';
import { applicationOf, type EnvironmentState, withApplication, withRun } from './environment-state.ts';

/**
 * Lets an event happen to a run, and to the record of the application that it concerns; at its end, to what is owed
 * to it.
 */
export function applyEvent(state: EnvironmentState, plan: string, event: RunEvent): EnvironmentState {
  const run = state.active.get(plan);
  if (run === undefined)
    throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
  if ('application' in event) return applyToOperation(state, run, event);
  const changed = transition(run, event);
  const next = withRun(state, changed);
  if (!hasEnded(changed)) return next;
  const followed = followUpDue(changed) === null ? next : oweFollowUp(next, plan);
  const owing = oweNotifications(followed, changed);
  return { ...owing, newlyBad: [...owing.newlyBad, ...badVersionsOf(changed)] };
}

type OperationEvent = RunEvent & { readonly application: string };

function applyToOperation(state: EnvironmentState, run: Run, event: OperationEvent): EnvironmentState {
  const record = applicationOf(state, event.application);
  const before = run.backout === undefined ? undefined : predecessorOf(record);
  const next = withRun(state, transition(run, event, before));
  if (event.kind === 'started' && event.step !== 'prepare') {
    return withApplication(next, recordStart(record, run));
  }
  const operation = operationOn(record, run);
  const isPreparation = operation !== undefined && lastStep(operation) === 'prepare';
  return event.kind === 'ended' && !isPreparation
    ? withApplication(next, recordEnd(record, run, event))
    : next;
}

function recordStart(record: ApplicationRecord, run: Run): ApplicationRecord {
  const operation = operationOn(record, run);
  return operation === undefined ? record : markUncertain(record, operation, planAddress(run));
}

function recordEnd(
  before: ApplicationRecord,
  run: Run,
  event: { readonly end: OperationEnd },
): ApplicationRecord {
  const operation = operationOn(before, run);
  if (operation === undefined) return before;
  const plan = planAddress(run);
  const { outcome, at, begun } = event.end;
  // Another run may have touched other modules meanwhile, and thought that it settled ours.
  const record = markUncertain(before, operation, plan);
  const isBackout = lastStep(operation) === 'backout';
  if (outcome === 'succeeded') {
    return isBackout
      ? recordBackout(record, { operation, plan, at })
      : recordSuccess(record, { operation, plan, at, duration: durationOf(operation, at) });
  }
  if (isBackout) return record;
  if (begun === false && !wasDeployed({ tries: operation.tries.slice(0, -1) })) {
    return recordUntouched(record, plan);
  }
  return outcome === 'failed' ? recordFailure(record, operation) : record;
}

/** Of the try that succeeded, in milliseconds. */
function durationOf({ tries, startedAt }: Operation, at: string): number | null {
  const begin = tries.at(-1)?.startedAt ?? startedAt;
  return begin === null ? null : Date.parse(at) - Date.parse(begin);
}

function operationOn({ application }: ApplicationRecord, run: Run): Operation | undefined {
  return run.operations.find((operation) => operation.application === application);
}
