import * as z from 'zod/mini';
import { notificationEvents } from '../../domain/model/notifier.ts';
import { type Run, runStatuses } from '../../domain/records/run/run.ts';
import { deployAll } from './deploy-all.ts';
import { holder } from './effect.ts';
import { operation } from './operation.ts';
import { problem } from './problem.ts';
import { readRecord, recordToJson, writeRecord } from './record-file.ts';
import { count, listOf, name, text, time } from './record-pieces.ts';
import { waitingFor } from './waiting-for.ts';

const origin = z.strictObject({
  kind: z.enum(['retry', 'reuse', 'copy', 'backout']),
  environment: name,
  plan: name,
  by: z.exactOptional(text),
});

const criterion = z.strictObject({
  criterion: text,
  check: z.nullable(text),
  state: z.enum(['pending', 'met', 'unmet', 'open']),
  reason: z.nullable(text),
  at: z.nullable(time),
});

/** What is recorded of a run. */
export const recordedRun: z.ZodMiniType<Run> = z.strictObject({
  environment: name,
  plan: name,
  status: z.enum(runStatuses),
  endedBy: z.nullable(z.enum(['operator', 'system'])),
  reason: z.nullable(text),
  source: z.nullable(name),
  holder: z.nullable(holder),
  epoch: count,
  startedBy: z.nullable(text),
  operations: listOf(operation),
  waitingFor: listOf(waitingFor),
  sequence: count,
  mergeCommit: text,
  earlierMerges: z.exactOptional(listOf(text)),
  blob: text,
  configuration: z.nullable(text),
  onFailure: z.enum(['stop', 'continue']),
  timing: z.exactOptional(
    z.strictObject({ notBefore: z.exactOptional(time), notAfter: z.exactOptional(time) }),
  ),
  override: z.exactOptional(z.strictObject({ freeze: text })),
  afterwards: z.exactOptional(
    z.strictObject({
      onAbort: z.nullable(z.literal('retry')),
      promoteTo: z.nullable(name),
      tell: z.exactOptional(listOf(z.enum(notificationEvents))),
    }),
  ),
  stages: z.exactOptional(z.literal('two')),
  preparedAt: z.exactOptional(time),
  continued: z.exactOptional(z.strictObject({ by: text, at: time })),
  activatedAt: z.exactOptional(time),
  backout: z.exactOptional(z.enum(['automatic', 'manual'])),
  marksBad: z.exactOptional(z.literal(true)),
  criteria: z.exactOptional(listOf(criterion)),
  origin: z.nullable(origin),
  deployAll: z.exactOptional(deployAll),
  authors: listOf(text),
  approvals: listOf(z.strictObject({ by: text, at: time, blob: text, vouchedBy: z.exactOptional(text) })),
  mergedAt: time,
  startedAt: z.nullable(time),
  endedAt: z.nullable(time),
  problems: listOf(problem),
});

/** Reads `active/…` or `runs/<environment>/<plan>.json`; throws RecordUnreadable. */
export function parseRun(path: string, bytes: Uint8Array): Run {
  return readRecord(recordedRun, path, bytes);
}

/** The file of a run, as parseRun reads it. */
export function writeRun(run: Run): Uint8Array {
  return writeRecord(recordedRun, run);
}

/** A run in the commands' JSON: the same keys, in the same order, as in its file. */
export function runToJson(run: Run): Readonly<Record<string, unknown>> {
  return recordToJson(recordedRun, run);
}
