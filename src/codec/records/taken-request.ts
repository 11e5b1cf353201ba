import * as z from 'zod/mini';
import type { TakenRequest } from '../../domain/requests/taken-request.ts';
import { readRecord, writeRecord } from './record-file.ts';
import { count, name } from './record-pieces.ts';

const definition: z.ZodMiniType<TakenRequest> = z.strictObject({
  issue: count,
  environment: name,
  plan: name,
});

/** Reads `requests/<issue>.json`; throws RecordUnreadable. */
export function parseTakenRequest(path: string, bytes: Uint8Array): TakenRequest {
  return readRecord(definition, path, bytes);
}

/** As `requests/<issue>.json` holds it. */
export function writeTakenRequest(taken: TakenRequest): Uint8Array {
  return writeRecord(definition, taken);
}
