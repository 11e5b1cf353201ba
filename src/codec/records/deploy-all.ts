import * as z from 'zod/mini';
import { type DeployAll, leftOutReasons } from '../../domain/model/deploy-all.ts';
import { toLeftOut } from '../to-left-out.ts';
import { listOf, name, sortedObject, text } from './record-pieces.ts';

/** Names by reason. */
export const leftOut = z.codec(
  z.partialRecord(z.enum(leftOutReasons), listOf(name)),
  z.custom<DeployAll['leftOut']>((value) => value instanceof Map),
  {
    decode: toLeftOut,
    encode: (known) => sortedObject<readonly string[]>(known),
  },
);

/** What is recorded of a run of Deploy All. */
export const deployAll: z.ZodMiniType<DeployAll> = z.strictObject({
  platform: text,
  by: z.exactOptional(text),
  relaunches: z.exactOptional(name),
  leftOut,
});
