import * as z from 'zod/mini';
import { notificationEvents } from '../../domain/model/notifier.ts';
import type { Delivery } from '../../domain/records/debts/delivery.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { count, listOf, name, text, time } from './record-pieces.ts';

/** What became of what an ended run was owed. */
export const recordedDelivery: z.ZodMiniType<Delivery> = z.strictObject({
  environment: name,
  plan: name,
  followUp: z.exactOptional(
    z.strictObject({
      kind: z.enum(['retry', 'reuse', 'backout']),
      target: name,
      plan: z.nullable(name),
      pullRequest: z.nullable(count),
      reason: z.nullable(text),
    }),
  ),
  notifications: z.exactOptional(
    listOf(
      z.strictObject({
        notifier: name,
        event: z.enum(notificationEvents),
        state: z.enum(['delivered', 'owed', 'given-up']),
        tries: listOf(z.strictObject({ at: time, problem: z.nullable(text) })),
      }),
    ),
  ),
  at: time,
});

/** Reads `deliveries/<environment>/<plan>.json`; throws RecordUnreadable. */
export function parseDelivery(path: string, bytes: Uint8Array): Delivery {
  return readRecord(recordedDelivery, path, bytes);
}

/** As `deliveries/<environment>/<plan>.json` holds it. */
export function writeDelivery(delivery: Delivery): Uint8Array {
  return writeRecord(recordedDelivery, delivery);
}

/** The same as JSON without the run's address, as `show` prints it beside the run. */
export function deliveryToJson({ followUp, notifications = [] }: Delivery) {
  return { followUp: followUp ?? null, notifications };
}
