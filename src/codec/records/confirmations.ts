import * as z from 'zod/mini';
import type { Confirmations } from '../../domain/records/confirmation.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { listOf, name, text, time } from './record-pieces.ts';

/** What one person has confirmed of a run. */
export const confirmation = z.strictObject({
  by: text,
  at: time,
  note: z.nullable(text),
  criteria: listOf(z.int().check(z.minimum(1))),
});

const definition: z.ZodMiniType<Confirmations> = z.strictObject({
  environment: name,
  plan: name,
  confirmations: listOf(confirmation),
});

/** Reads `confirmations/<environment>/<plan>.json`; throws RecordUnreadable. */
export function parseConfirmations(path: string, bytes: Uint8Array): Confirmations {
  return readRecord(definition, path, bytes);
}

/** As `confirmations/<environment>/<plan>.json` holds them. */
export function writeConfirmations(confirmations: Confirmations): Uint8Array {
  return writeRecord(definition, confirmations);
}
