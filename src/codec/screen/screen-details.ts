import * as z from 'zod/mini';
import type { ScreenDetails } from '../../domain/screen/screen-details.ts';
import type { PlannedOperation } from '../../domain/validation.ts';
import { confirmation } from '../records/confirmations.ts';
import { recordedDelivery } from '../records/delivery.ts';
import { problem, problemCode } from '../records/problem.ts';
import { recordFromJson, recordToJson } from '../records/record-file.ts';
import { count, flag, listOf, mapOf, name, text } from '../records/record-pieces.ts';
import { recordedRun } from '../records/run.ts';

const operation: z.ZodMiniType<PlannedOperation> = z.strictObject({
  application: name,
  action: z.enum(['deploy', 'tag-and-deploy', 'redeploy']),
  from: z.nullable(text),
  to: z.nullable(text),
  modules: listOf(name),
  settings: z.exactOptional(
    mapOf(text, z.strictObject({ from: z.exactOptional(z.nullable(text)), to: text })),
  ),
  secrets: z.exactOptional(listOf(text)),
  tagging: z.exactOptional(z.strictObject({ tag: text, commit: text })),
  skip: z.exactOptional(problemCode),
});

const log = z.strictObject({ application: name, step: z.nullable(text), text, shortened: flag });

const definition: z.ZodMiniType<ScreenDetails> = z.strictObject({
  environment: name,
  plan: name,
  document: text,
  operations: listOf(operation),
  order: mapOf(name, listOf(name)),
  run: z.nullable(recordedRun),
  confirmations: listOf(confirmation),
  problems: listOf(z.extend(problem, { pullRequest: z.exactOptional(count) })),
  delivery: z.nullable(recordedDelivery),
  logs: listOf(log),
});

/** As `data/plans` holds them. */
export function screenDetailsToJson(details: ScreenDetails): Readonly<Record<string, unknown>> {
  return recordToJson(definition, details);
}

/** Throws RecordUnreadable for anything that this program does not write. */
export function screenDetailsFromJson(written: unknown): ScreenDetails {
  return recordFromJson(definition, 'data/plans', written);
}
