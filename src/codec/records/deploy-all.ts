import * as z from 'zod/mini';
import { type DeployAll, type LeftOutReason, leftOutReasons } from '../../domain/model/deploy-all.ts';
import { listOf, name, sortedObject, text } from './record-pieces.ts';

type LeftOutNames = DeployAll['leftOut'];

/** Names by reason. */
export const leftOut = z.codec(
  z.partialRecord(z.enum(leftOutReasons), listOf(name)),
  z.custom<LeftOutNames>((value) => value instanceof Map),
  {
    decode: (written) =>
      new Map(
        leftOutReasons.flatMap((reason): [LeftOutReason, readonly string[]][] => {
          const applications = written[reason];
          return applications === undefined ? [] : [[reason, applications]];
        }),
      ),
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
