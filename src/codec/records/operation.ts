import * as z from 'zod/mini';
import type { Operation } from '../../domain/records/run/operation.ts';
import { deployedModules } from './deployed-modules.ts';
import { effect } from './effect.ts';
import { address, flag, listOf, mapOf, name, text, time, version } from './record-pieces.ts';
import { references } from './references.ts';

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

/** What a run does to one application. */
export const operation: z.ZodMiniType<Operation> = z.strictObject({
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
