import * as z from 'zod/mini';
import type { Delivery } from '../../domain/records/delivery.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { count, name, text, time } from './record-pieces.ts';

const definition: z.ZodMiniType<Delivery> = z.strictObject({
  environment: name,
  plan: name,
  followUp: z.strictObject({
    kind: z.enum(['retry', 'reuse']),
    target: name,
    plan: z.nullable(name),
    pullRequest: z.nullable(count),
    reason: z.nullable(text),
  }),
  at: time,
});

/** Reads `deliveries/<environment>/<plan>.json`; throws RecordUnreadable. */
export function parseDelivery(path: string, bytes: Uint8Array): Delivery {
  return readRecord(definition, path, bytes);
}

/** As `deliveries/<environment>/<plan>.json` holds it. */
export function writeDelivery(delivery: Delivery): Uint8Array {
  return writeRecord(definition, delivery);
}
