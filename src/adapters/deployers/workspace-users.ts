import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Effect, Holder } from '../../domain/records/run.ts';

/** How the folders of operations begin, so that those of dead coordinators are found. */
export const workspacePrefix = 'deployment-plans-';
export const coordinatorFile = 'coordinator.json';
export const commandFile = 'command.json';

/** Who may still need a folder. */
export interface WorkspaceUsers {
  readonly coordinator: Holder;
  /** Undefined before its gate was ready; then the gate ends with its coordinator. */
  readonly command: Effect | undefined;
}

const identity = {
  host: z.string(),
  boot: z.string(),
  namespace: z.string(),
  pid: z.number(),
  startedAt: z.string(),
};
const coordinatorShape = z.object(identity);
const commandShape = z.object({ ...identity, kind: z.literal('process'), group: z.number() });

/** Undefined when the folder does not say it, because it is being made, or is none of ours. */
export async function readWorkspaceUsers(folder: string): Promise<WorkspaceUsers | undefined> {
  const coordinator = coordinatorShape.safeParse(await contentOf(join(folder, coordinatorFile)));
  const written = await contentOf(join(folder, commandFile));
  const command = z.optional(commandShape).safeParse(written);
  if (!coordinator.success || !command.success) return undefined;
  return { coordinator: coordinator.data, command: command.data };
}

/** Undefined for a file that is missing; null for one that is no JSON. */
async function contentOf(file: string): Promise<unknown> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  if (text === undefined) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
