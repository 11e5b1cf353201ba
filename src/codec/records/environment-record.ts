import * as z from 'zod/mini';
import type { EnvironmentRecord } from '../../domain/records/environment/environment-record.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { count, listOf, name, text, time } from './record-pieces.ts';

/** Why, by whom and since when nothing starts. */
export const pause = z.strictObject({ reason: text, by: text, at: time });

const definition: z.ZodMiniType<EnvironmentRecord> = z.strictObject({
  environment: name,
  baseline: text,
  head: text,
  sequence: count,
  pause: z.nullable(pause),
  owes: z.exactOptional(listOf(name)),
  tells: z.exactOptional(listOf(name)),
});

/** Reads `environments/<environment>.json`; throws RecordUnreadable. */
export function parseEnvironmentRecord(path: string, bytes: Uint8Array): EnvironmentRecord {
  return readRecord(definition, path, bytes);
}

export function writeEnvironmentRecord(record: EnvironmentRecord): Uint8Array {
  return writeRecord(definition, record);
}
