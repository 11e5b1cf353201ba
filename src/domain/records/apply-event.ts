import { planAddress } from '../names.ts';
import { markUncertain, recordFailure, recordSuccess } from './application-transitions.ts';
import type { ApplicationRecord } from './environment-record.ts';
import { applicationOf, type EnvironmentState, withApplication, withRun } from './environment-state.ts';
import { followUpDue } from './follow-up-due.ts';
import { oweFollowUp } from './owed-follow-ups.ts';
import type { Operation, Run } from './run.ts';
import { type OperationEnd, type RunEvent, transition } from './run-transitions.ts';

/**
 * Lets an event happen to a run, and to the record of the application that it concerns; at its end, to what is owed
 * to it.
 */
export function applyEvent(state: EnvironmentState, plan: string, event: RunEvent): EnvironmentState {
  const run = state.active.get(plan);
  if (run === undefined)
    throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
  const changed = transition(run, event);
  const next = withRun(state, changed);
  switch (event.kind) {
    case 'started':
      return withApplication(next, recordStart(applicationOf(state, event.application), run));
    case 'ended':
      return withApplication(next, recordEnd(applicationOf(state, event.application), run, event));
    default:
      return followUpDue(changed) === null ? next : oweFollowUp(next, plan);
  }
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
  const { outcome, at } = event.end;
  // Another run may have touched other modules meanwhile, and thought that it settled ours.
  const record = markUncertain(before, operation, plan);
  if (outcome === 'succeeded') {
    const duration = operation.startedAt === null ? null : Date.parse(at) - Date.parse(operation.startedAt);
    return recordSuccess(record, { operation, plan, at, duration });
  }
  return outcome === 'failed' ? recordFailure(record, operation) : record;
}

function operationOn({ application }: ApplicationRecord, run: Run): Operation | undefined {
  return run.operations.find((operation) => operation.application === application);
}
