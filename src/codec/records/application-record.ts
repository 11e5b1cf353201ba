import * as z from 'zod/mini';
import { isName } from '../../domain/names.ts';
import { unnamed } from '../../domain/records/environment/doubts.ts';
import type { ApplicationRecord } from '../../domain/records/environment/environment-record.ts';
import { deployedModules } from './deployed-modules.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { address, flag, listOf, mapOf, name, text, time, version } from './record-pieces.ts';

const moduleInDoubt = z.string().check(z.refine((value) => value === unnamed || isName(value)));

const definition: z.ZodMiniType<ApplicationRecord> = z.strictObject({
  application: name,
  version: z.nullable(version),
  tag: z.nullable(text),
  commit: z.nullable(text),
  modules: deployedModules,
  settings: mapOf(text, text),
  deployedAt: z.nullable(time),
  plan: z.nullable(address),
  uncertain: flag,
  uncertainBy: z.nullable(address),
  doubts: z.exactOptional(mapOf(moduleInDoubt, listOf(address))),
  failed: z.nullable(version),
  platform: z.nullable(text),
  durations: listOf(z.number().check(z.minimum(0))),
  versions: mapOf(version, text),
});

/** Reads `environments/<environment>/<application>.json`; throws RecordUnreadable. */
export function parseApplicationRecord(path: string, bytes: Uint8Array): ApplicationRecord {
  return readRecord(definition, path, bytes);
}

export function writeApplicationRecord(record: ApplicationRecord): Uint8Array {
  return writeRecord(definition, record);
}
