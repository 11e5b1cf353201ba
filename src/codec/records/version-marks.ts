import * as z from 'zod/mini';
import type { VersionMarks } from '../../domain/records/environment/environment-record.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { mapOf, name, text, time, version } from './record-pieces.ts';

const definition: z.ZodMiniType<VersionMarks> = z.strictObject({
  application: name,
  bad: mapOf(version, z.strictObject({ reason: text, by: text, at: time })),
});

/** Reads `versions/<application>.json`; throws RecordUnreadable. */
export function parseVersionMarks(path: string, bytes: Uint8Array): VersionMarks {
  return readRecord(definition, path, bytes);
}

export function writeVersionMarks(marks: VersionMarks): Uint8Array {
  return writeRecord(definition, marks);
}
