import type { PlanAddress } from '../domain/names.ts';
import type { Delivery } from '../domain/records/debts/delivery.ts';
import { deliveryInWords } from './in-words/delivery-in-words.ts';
import { notificationInWords } from './notifications/notification-in-words.ts';
import { type Field, fieldsUnder, renderFields } from './text/fields.ts';
import type { View } from './text/view.ts';

/** Wider lines are hard to read. */
const widest = 100;

/** What became of all that a run was owed: its follow-up, and each message about it; empty for nothing. */
export function renderDeliveries(run: PlanAddress, delivery: Delivery | undefined, view: View): string {
  if (delivery === undefined) return '';
  const { followUp, notifications = [] } = delivery;
  const fields: Field[] = [
    ...(followUp === undefined ? [] : [{ name: 'Followed', text: deliveryInWords(run, followUp) }]),
    ...fieldsUnder(
      'Told',
      notifications.map((it) => notificationInWords(run, it)),
    ),
  ];
  return renderFields(fields, { ...view, width: Math.min(view.width, widest) });
}
