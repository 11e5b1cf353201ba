import { type PlanAddress, planAddress } from '../../domain/names.ts';
import { mostTries } from '../../domain/notifications/next-try.ts';
import type { DeliveredNotification } from '../../domain/records/debts/delivery.ts';

/** What became of one message about a run: `qa/41 finished: webhook-1 was told`. */
export function notificationInWords(run: PlanAddress, notification: DeliveredNotification): string {
  const { notifier, event } = notification;
  return `${planAddress(run)} ${event.replaceAll('-', ' ')}: ${notifier} ${becameInWords(notification)}`;
}

function becameInWords({ state, tries }: DeliveredNotification): string {
  const count = `${tries.length} ${tries.length === 1 ? 'try' : 'tries'}`;
  const why = tries.at(-1)?.problem ?? 'it was not tried yet';
  switch (state) {
    case 'delivered':
      return tries.length === 1 ? 'was told' : `was told after ${count}`;
    case 'owed':
      return `could not be told yet, ${count} of ${mostTries}: ${why}; 'deployment-plans reconcile' tries again`;
    case 'given-up':
      return `was not told, given up after ${count}: ${why}`;
  }
}
