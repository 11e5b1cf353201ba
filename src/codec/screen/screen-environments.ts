import * as z from 'zod/mini';
import type { DeployAllExecution } from '../../domain/deploy-all/deploy-all-execution.ts';
import type { Inspection } from '../../domain/drift/inspection.ts';
import { planStatuses } from '../../domain/listing/listed-plan.ts';
import type { ScreenApplication, ScreenEnvironments } from '../../domain/screen/screen-environments.ts';
import { leftOut } from '../records/deploy-all.ts';
import { pause } from '../records/environment-record.ts';
import { recordFromJson, recordToJson } from '../records/record-file.ts';
import { address, count, flag, listOf, mapOf, name, text, time } from '../records/record-pieces.ts';
import { waitingFor } from '../records/waiting-for.ts';

const inspection: z.ZodMiniType<Inspection> = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('runs'), version: text }),
  z.strictObject({ kind: z.literal('absent') }),
  z.strictObject({ kind: z.literal('unknown'), reason: text }),
  z.strictObject({ kind: z.literal('not-offered') }),
]);

const application: z.ZodMiniType<ScreenApplication> = z.strictObject({
  version: z.nullable(text),
  deployedAt: z.nullable(time),
  plan: z.nullable(address),
  platform: z.nullable(text),
  uncertain: flag,
  failed: z.nullable(text),
  inspection: z.nullable(inspection),
  bad: z.nullable(text),
});

const deployAll: z.ZodMiniType<DeployAllExecution> = z.strictObject({
  plan: name,
  platform: text,
  relaunches: z.nullable(name),
  status: z.enum(planStatuses),
  by: z.nullable(text),
  startedAt: z.nullable(time),
  endedAt: z.nullable(time),
  succeeded: listOf(name),
  failed: listOf(name),
  skipped: listOf(name),
  pending: listOf(name),
  leftOut,
});

const environment = z.strictObject({
  name,
  applications: mapOf(name, application),
  platform: z.nullable(text),
  pause: z.nullable(pause),
  blocked: mapOf(name, z.nullable(text)),
  open: flag,
  until: z.nullable(time),
  approvals: z.nullable(z.strictObject({ required: count, from: z.exactOptional(listOf(text)) })),
  operators: listOf(text),
  waiting: listOf(z.strictObject({ plan: address, waitingFor: listOf(waitingFor) })),
  deployAlls: listOf(deployAll),
});

const definition: z.ZodMiniType<ScreenEnvironments> = z.strictObject({ environments: listOf(environment) });

/** As `data/environments.js` holds them. */
export function screenEnvironmentsToJson(environments: ScreenEnvironments) {
  return recordToJson(definition, environments);
}

/** Throws RecordUnreadable for anything that this program does not write. */
export function screenEnvironmentsFromJson(written: unknown): ScreenEnvironments {
  return recordFromJson(definition, 'data/environments.js', written);
}
