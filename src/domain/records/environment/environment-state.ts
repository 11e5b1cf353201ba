import type { Delivery } from '../debts/delivery.ts';
import { hasEnded, inMergeOrder, isClaimed, type Run } from '../run/run.ts';
import type { NewlyBad } from './bad-versions.ts';
import type { ApplicationRecord, EnvironmentRecord } from './environment-record.ts';
import { unknownApplication } from './environment-record.ts';

/**
 * Everything recorded about one environment at one commit of the records. Decisions are pure functions from
 * one state to the next; what they changed is found by comparing the two.
 */
export interface EnvironmentState {
  readonly environment: string;
  readonly record: EnvironmentRecord | null;
  readonly applications: ReadonlyMap<string, ApplicationRecord>;
  /** Runs that wait or are under way, by plan. */
  readonly active: ReadonlyMap<string, Run>;
  /** Plans whose run has ended. */
  readonly endedPlans: ReadonlySet<string>;
  /** The runs among them that a decision ended. */
  readonly newlyEnded: ReadonlyMap<string, Run>;
  /** Versions that a decision marked bad. */
  readonly newlyBad: readonly NewlyBad[];
  /** What a decision says became of owed follow-ups, by the plan whose run has ended. */
  readonly deliveries: ReadonlyMap<string, Delivery>;
}

/** What is recorded of an application; of one that is not, that nothing is known. */
export function applicationOf(state: EnvironmentState, application: string): ApplicationRecord {
  return state.applications.get(application) ?? unknownApplication(application);
}

export function withApplication(state: EnvironmentState, record: ApplicationRecord): EnvironmentState {
  return { ...state, applications: new Map(state.applications).set(record.application, record) };
}

/** Puts a run where its status says: among the active ones, or among the ended ones, where it stays for ever. */
export function withRun(state: EnvironmentState, run: Run): EnvironmentState {
  if (state.endedPlans.has(run.plan)) throw new Error(`the run of ${run.plan} has ended and never changes`);
  if (!hasEnded(run)) return { ...state, active: new Map(state.active).set(run.plan, run) };
  const active = new Map(state.active);
  active.delete(run.plan);
  return {
    ...state,
    active,
    endedPlans: new Set([...state.endedPlans, run.plan]),
    newlyEnded: new Map(state.newlyEnded).set(run.plan, run),
  };
}

/** A run as a decision leaves it: active, or ended by that very decision. */
export function runOf({ active, newlyEnded }: EnvironmentState, plan: string): Run | undefined {
  return active.get(plan) ?? newlyEnded.get(plan);
}

/** A plan runs at most once: whether its name has a run that was claimed, or has ended. */
export function isSpent(state: EnvironmentState, plan: string): boolean {
  const active = state.active.get(plan);
  return state.endedPlans.has(plan) || (active !== undefined && isClaimed(active));
}

/** Active runs in merge order. */
export function activeRuns(state: EnvironmentState): Run[] {
  return inMergeOrder(state.active.values());
}

/** Active runs that somebody has claimed, in merge order. */
export function claimedRuns(state: EnvironmentState): Run[] {
  return activeRuns(state).filter(isClaimed);
}

/** What has to be written to get from one state to the other; null deletes. */
export interface StateChanges {
  readonly record: EnvironmentRecord | null;
  readonly applications: readonly ApplicationRecord[];
  readonly active: readonly Run[];
  readonly ended: readonly Run[];
  readonly deliveries: readonly Delivery[];
  /** Plans whose active file goes away. */
  readonly removed: readonly string[];
}

/** What a decision has changed. */
export function changesBetween(before: EnvironmentState, after: EnvironmentState): StateChanges {
  return {
    record: after.record === before.record ? null : after.record,
    applications: changedValues(before.applications, after.applications),
    active: changedValues(before.active, after.active),
    ended: changedValues(before.newlyEnded, after.newlyEnded),
    deliveries: changedValues(before.deliveries, after.deliveries),
    removed: [...before.active.keys()].filter((plan) => !after.active.has(plan)),
  };
}

function changedValues<T>(before: ReadonlyMap<string, T>, after: ReadonlyMap<string, T>): T[] {
  return [...after].filter(([name, value]) => before.get(name) !== value).map(([, value]) => value);
}
