import type { EnvironmentRecord } from '../environment/environment-record.ts';
import type { EnvironmentState } from '../environment/environment-state.ts';
import type { Delivery } from './delivery.ts';

/** Notes that the follow-up of a run which has ended is still to be opened. */
export function oweFollowUp(state: EnvironmentState, plan: string): EnvironmentState {
  const { record } = state;
  if (record === null) throw new Error(`${state.environment} has no baseline`);
  return { ...state, record: { ...record, owes: [...(record.owes ?? []), plan] } };
}

/** Records what became of an owed follow-up; changes nothing when somebody else was faster. */
export function dischargeFollowUp(state: EnvironmentState, delivery: Delivery): EnvironmentState {
  const { record } = state;
  if (record?.owes?.includes(delivery.plan) !== true) return state;
  return {
    ...state,
    record: withoutDebt(record, delivery.plan),
    deliveries: new Map(state.deliveries).set(delivery.plan, delivery),
  };
}

function withoutDebt({ owes, ...record }: EnvironmentRecord, plan: string): EnvironmentRecord {
  const left = (owes ?? []).filter((it) => it !== plan);
  return left.length === 0 ? record : { ...record, owes: left };
}
