import * as z from 'zod/mini';
import { notificationEvents } from '../../domain/model/notifier.ts';
import { problemGroups } from '../../domain/problem.ts';
import { type Effect, type Operation, type Run, runStatuses } from '../../domain/records/run.ts';
import { deployedModules } from './deployed-modules.ts';
import { deploymentEffect, manifestEffect } from './engine-effects.ts';
import { readRecord, recordToJson, writeRecord } from './record-file.ts';
import { address, count, flag, listOf, mapOf, name, text, time, version } from './record-pieces.ts';
import { references } from './references.ts';

const job = z.strictObject({ run: count, attempt: count, job: z.nullable(count), url: text, hosted: flag });

const holder = {
  host: text,
  boot: text,
  namespace: text,
  pid: count,
  startedAt: text,
  job: z.exactOptional(job),
};

const effect: z.ZodMiniType<Effect> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('process'),
    host: text,
    boot: text,
    namespace: text,
    pid: count,
    group: count,
    startedAt: text,
    job: z.exactOptional(job),
  }),
  z.strictObject({
    kind: z.literal('workflow'),
    id: text,
    url: text,
    repository: text,
    workflow: text,
    ref: text,
    key: text,
  }),
  deploymentEffect,
  manifestEffect,
]);

const step = z.exactOptional(z.enum(['prepare', 'activate', 'backout']));

const predecessor = z.strictObject({
  version,
  tag: z.nullable(text),
  commit: z.nullable(text),
  modules: deployedModules,
  settings: mapOf(text, text),
  plan: z.nullable(address),
});

const backout = z.strictObject({
  state: z.enum(['pending', 'started', 'succeeded', 'failed', 'unknown', 'left']),
  reason: z.nullable(text),
});

const operation: z.ZodMiniType<Operation> = z.strictObject({
  application: name,
  action: z.enum(['deploy', 'tag-and-deploy', 'redeploy']),
  state: z.enum(['pending', 'started', 'succeeded', 'failed', 'skipped', 'unknown', 'backed-out']),
  from: z.nullable(version),
  to: z.nullable(version),
  startedAt: z.nullable(time),
  endedAt: z.nullable(time),
  reason: z.nullable(text),
  tag: z.nullable(text),
  commit: z.nullable(text),
  modules: mapOf(name, z.strictObject({ references })),
  whole: flag,
  removed: z.exactOptional(listOf(name)),
  settings: z.exactOptional(mapOf(text, text)),
  platform: z.exactOptional(text),
  after: listOf(name),
  tagged: z.exactOptional(z.literal(true)),
  preparedAt: z.exactOptional(time),
  before: z.exactOptional(z.nullable(predecessor)),
  backout: z.exactOptional(backout),
  tries: listOf(
    z.strictObject({
      step,
      startedAt: time,
      endedAt: z.nullable(time),
      outcome: z.nullable(z.enum(['succeeded', 'failed', 'unknown'])),
      reason: z.exactOptional(text),
      begun: z.exactOptional(z.literal(false)),
      effect,
    }),
  ),
});

const waitingFor = z.strictObject({
  plan: z.nullable(address),
  reason: z.enum([
    'same-module',
    'reference',
    'order',
    'limit',
    'window',
    'freeze',
    'pause',
    'block',
    'approval',
    'evidence',
    'continue',
  ]),
  modules: listOf(name),
  until: z.nullable(time),
  why: z.exactOptional(text),
  timezone: z.exactOptional(text),
});

const origin = z.strictObject({
  kind: z.enum(['retry', 'reuse', 'copy', 'backout']),
  environment: name,
  plan: name,
  by: z.exactOptional(text),
});

const problem = z.strictObject({
  code: z.enum(Object.values(problemGroups).flat()),
  severity: z.enum(['error', 'warning', 'notice']),
  message: text,
  file: z.exactOptional(text),
  line: z.exactOptional(count),
  column: z.exactOptional(count),
  application: z.exactOptional(text),
  module: z.exactOptional(text),
  plan: z.exactOptional(address),
  cure: z.exactOptional(z.strictObject({ application: text, entry: text })),
});

const criterion = z.strictObject({
  criterion: text,
  check: z.nullable(text),
  state: z.enum(['pending', 'met', 'unmet', 'open']),
  reason: z.nullable(text),
  at: z.nullable(time),
});

const definition: z.ZodMiniType<Run> = z.strictObject({
  environment: name,
  plan: name,
  status: z.enum(runStatuses),
  endedBy: z.nullable(z.enum(['operator', 'system'])),
  reason: z.nullable(text),
  source: z.nullable(name),
  holder: z.nullable(z.strictObject(holder)),
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
  authors: listOf(text),
  approvals: listOf(z.strictObject({ by: text, at: time, blob: text, vouchedBy: z.exactOptional(text) })),
  mergedAt: time,
  startedAt: z.nullable(time),
  endedAt: z.nullable(time),
  problems: listOf(problem),
});

/** Reads `active/…` or `runs/<environment>/<plan>.json`; throws RecordUnreadable. */
export function parseRun(path: string, bytes: Uint8Array): Run {
  return readRecord(definition, path, bytes);
}

export function writeRun(run: Run): Uint8Array {
  return writeRecord(definition, run);
}

/** A run in the commands' JSON: the same keys, in the same order, as in its file. */
export function runToJson(run: Run): Readonly<Record<string, unknown>> {
  return recordToJson(definition, run);
}
