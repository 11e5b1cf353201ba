import * as z from 'zod/mini';
import { text } from './record-pieces.ts';

export const deploymentEffect = z.strictObject({
  kind: z.literal('deployment'),
  id: text,
  url: text,
  repository: text,
  environment: text,
  task: text,
  ref: text,
  key: text,
});

const wait = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('status'), context: text }),
  z.strictObject({ kind: z.literal('deployment'), environment: text }),
]);

export const manifestEffect = z.strictObject({
  kind: z.literal('manifest'),
  id: text,
  url: text,
  repository: text,
  branch: text,
  wait: z.nullable(wait),
  stage: z.exactOptional(z.literal('prepare')),
  key: text,
});
