import * as z from 'zod/mini';
import type { Effect } from '../../domain/records/run/effect.ts';
import { deploymentEffect, manifestEffect } from './engine-effects.ts';
import { count, flag, text } from './record-pieces.ts';

const job = z.strictObject({ run: count, attempt: count, job: z.nullable(count), url: text, hosted: flag });

/** Who executes a run. */
export const holder = z.strictObject({
  host: text,
  boot: text,
  namespace: text,
  pid: count,
  startedAt: text,
  job: z.exactOptional(job),
});

/** What was set in motion outside. */
export const effect: z.ZodMiniType<Effect> = z.discriminatedUnion('kind', [
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
