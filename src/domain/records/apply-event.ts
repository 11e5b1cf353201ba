import { planAddress } from '../names.ts';
import { markUncertain, recordFailure, recordSuccess } from './application-transitions.ts';
import type { ApplicationRecord } from './environment-record.ts';
import { applicationOf, type EnvironmentState, withApplication, withRun } from './environment-state.ts';
import type { Run } from './run.ts';
import { type OperationEnd, type RunEvent, transition } from './run-transitions.ts';

/** Lets an event happen to a run, and to the record of the application that it concerns. */
export function applyEvent(state: EnvironmentState, plan: string, event: RunEvent): EnvironmentState {
  const run = state.active.get(plan);
  if (run === undefined)
    throw new Error(`${state.environment}/${plan} is not active: '${event.kind}' is impossible`);
  const next = withRun(state, transition(run, event));
  switch (event.kind) {
    case 'started':
      return withApplication(next, markUncertain(applicationOf(state, event.application), planAddress(run)));
    case 'ended':
      return withApplication(next, recordEnd(applicationOf(state, event.application), run, event));
    default:
      return next;
  }
}

function recordEnd(
  record: ApplicationRecord,
  run: Run,
  event: { readonly application: string; readonly end: OperationEnd },
): ApplicationRecord {
  const operation = run.operations.find(({ application }) => application === event.application);
  if (operation === undefined) return record;
  const { outcome, at } = event.end;
  if (outcome === 'succeeded') {
    const duration = operation.startedAt === null ? null : Date.parse(at) - Date.parse(operation.startedAt);
    return recordSuccess(record, { operation, plan: planAddress(run), at, duration });
  }
  return outcome === 'failed' ? recordFailure(record, operation) : record;
}
