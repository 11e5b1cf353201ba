import type { NotificationEvent, Notifier } from '../model/notifier.ts';
import type { Run } from '../records/run/run.ts';
import { eventsOfRun } from './events-of-run.ts';

/** One message that somebody is to get about a run. */
export interface DueNotification {
  /** Kind and place in the configuration, such as `webhook-1`: the first notifier there. */
  readonly notifier: string;
  readonly to: Notifier;
  readonly event: NotificationEvent;
}

/**
 * Who is to be told of a run, once each, of the most serious that they want to hear; in the order of the configuration.
 */
export function dueNotifications(
  run: Pick<Run, 'status' | 'operations'>,
  notifiers: readonly Notifier[],
): readonly DueNotification[] {
  const events = eventsOfRun(run);
  return notifiers.flatMap((to, index) => {
    const event = events.find((it) => to.on.includes(it));
    return event === undefined ? [] : [{ notifier: `${to.kind}-${index + 1}`, to, event }];
  });
}
