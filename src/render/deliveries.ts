import type { PlanAddress } from '../domain/names.ts';
import type { Delivery } from '../domain/records/delivery.ts';
import { deliveryInWords } from './delivery-in-words.ts';
import { notificationInWords } from './notifications/notification-in-words.ts';

/** What became of all that a run was owed, one line each; empty for nothing. */
export function renderDeliveries(run: PlanAddress, delivery: Delivery | undefined): string {
  if (delivery === undefined) return '';
  const { followUp, notifications = [] } = delivery;
  return [
    ...(followUp === undefined ? [] : [deliveryInWords(run, followUp)]),
    ...notifications.map((it) => notificationInWords(run, it)),
  ].join('\n');
}
