import { eventsOfRun } from '../../notifications/events-of-run.ts';
import type { EnvironmentRecord } from '../environment/environment-record.ts';
import type { EnvironmentState } from '../environment/environment-state.ts';
import type { Run } from '../run/run.ts';
import type { DeliveredNotification, Delivery, NotificationTry } from './delivery.ts';

/**
 * Notes that people are still to be told of a run that has ended, if it was configured at its claim that anybody wants
 * to hear of such an end; changes nothing else, also while it goes on.
 */
export function oweNotifications(state: EnvironmentState, run: Run): EnvironmentState {
  const { record } = state;
  const wanted = run.afterwards?.tell ?? [];
  if (!eventsOfRun(run).some((event) => wanted.includes(event))) return state;
  if (record === null) throw new Error(`${state.environment} has no baseline`);
  return { ...state, record: { ...record, tells: [...(record.tells ?? []), run.plan] } };
}

export interface NotificationRecord {
  readonly plan: string;
  /** What is recorded already of what became of the run; undefined when that is nothing. */
  readonly known: Delivery | undefined;
  readonly notification: DeliveredNotification;
  /** All notifiers that are to tell of the run. */
  readonly due: readonly string[];
  /** ISO time. */
  readonly at: string;
}

/** Records what became of one message, and that nothing more is owed when it was the last. */
export function recordNotification(
  state: EnvironmentState,
  { plan, known, notification, due, at }: NotificationRecord,
): EnvironmentState {
  const { environment } = state;
  const notifications = withNotification(known?.notifications ?? [], notification);
  const delivery = { ...known, environment, plan, notifications, at };
  const next = { ...state, deliveries: new Map(state.deliveries).set(plan, delivery) };
  const isSettled = due.every((it) =>
    notifications.some(({ notifier, state: became }) => notifier === it && became !== 'owed'),
  );
  return isSettled ? dischargeNotifications(next, plan) : next;
}

/** Each keeps its place, however often it is tried. */
function withNotification(
  before: readonly DeliveredNotification[],
  notification: DeliveredNotification,
): readonly DeliveredNotification[] {
  const place = before.findIndex(({ notifier }) => notifier === notification.notifier);
  if (place < 0) return [...before, notification];
  return before.map((it, index) => (index === place ? together(it, notification) : it));
}

/** Two processes may have sent the same at once: once it was taken it stays so, and every try counts. */
function together(before: DeliveredNotification, notification: DeliveredNotification): DeliveredNotification {
  const isKnown = ({ at, problem }: NotificationTry) =>
    before.tries.some((it) => it.at === at && it.problem === problem);
  const states = [before.state, notification.state];
  return {
    ...notification,
    state: (['delivered', 'given-up'] as const).find((it) => states.includes(it)) ?? 'owed',
    tries: [...before.tries, ...notification.tries.filter((it) => !isKnown(it))],
  };
}

/** Takes a run from those that people are still to be told of. */
export function dischargeNotifications(state: EnvironmentState, plan: string): EnvironmentState {
  const { record } = state;
  if (record?.tells?.includes(plan) !== true) return state;
  return { ...state, record: withoutDebt(record, plan) };
}

function withoutDebt({ tells, ...record }: EnvironmentRecord, plan: string): EnvironmentRecord {
  const left = (tells ?? []).filter((it) => it !== plan);
  return left.length === 0 ? record : { ...record, tells: left };
}
