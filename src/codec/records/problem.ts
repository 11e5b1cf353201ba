import * as z from 'zod/mini';
import { problemGroups } from '../../domain/problem.ts';
import { address, count, text } from './record-pieces.ts';

export const problemCode = z.enum(Object.values(problemGroups).flat());

/** A problem that a run was left with. */
export const problem = z.strictObject({
  code: problemCode,
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
