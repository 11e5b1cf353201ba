import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import type { Effect } from '../../domain/records/run/effect.ts';

const file = 'command.json';

const shape: z.ZodMiniType<Effect> = z.object({
  kind: z.literal('process'),
  host: z.string(),
  boot: z.string(),
  namespace: z.string(),
  pid: z.number(),
  startedAt: z.string(),
  group: z.number(),
});

/** Notes in an operation's folder which command works there; whole or not at all, whenever it is killed. */
export async function recordCommand(folder: string, command: Effect): Promise<void> {
  const unfinished = join(folder, `${file}.new`);
  await writeFile(unfinished, JSON.stringify(command));
  await rename(unfinished, join(folder, file));
}

/**
 * The command that was noted. `none`: there is no note, so its gate was never opened and ends with its
 * coordinator. `unreadable`: nothing may be assumed.
 */
export async function readCommand(folder: string): Promise<Effect | 'none' | 'unreadable'> {
  const text = await readFile(join(folder, file), 'utf8').catch(() => undefined);
  if (text === undefined) return 'none';
  try {
    return shape.parse(JSON.parse(text));
  } catch {
    return 'unreadable';
  }
}
