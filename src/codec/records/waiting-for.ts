import * as z from 'zod/mini';
import { waitReasons } from '../../domain/records/run/waiting-for.ts';
import { address, listOf, name, text, time } from './record-pieces.ts';

/** One thing that a run waits for. */
export const waitingFor = z.strictObject({
  plan: z.nullable(address),
  reason: z.enum(waitReasons),
  modules: listOf(name),
  until: z.nullable(time),
  why: z.exactOptional(text),
  timezone: z.exactOptional(text),
});
