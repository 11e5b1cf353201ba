import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as z from 'zod/mini';
import { writeBeside } from './write-beside.ts';

/** By this file a folder is known as one of ours; servers of static pages leave files out whose names begin so. */
export const stateFile = '.deployment-plans-screen.json';

const state = z.object({
  schema: z.literal(1),
  /** Digests of what files were made of, by path. */
  made: z.record(z.string(), z.string()),
  pullRequests: z.record(z.string(), z.nullable(z.number())),
});

export type ScreenState = z.infer<typeof state>;

/** What an earlier build has left; nothing is known where that cannot be read, so that everything is made again. */
export async function readState(folder: string): Promise<ScreenState> {
  const nothing = { schema: 1, made: {}, pullRequests: {} } as const;
  try {
    const read = z.safeParse(state, JSON.parse(await readFile(join(folder, stateFile), 'utf8')));
    return read.success ? read.data : nothing;
  } catch {
    return nothing;
  }
}

/** Leaves to the next build what this one knows. */
export function writeState(folder: string, written: ScreenState): Promise<void> {
  return writeBeside(join(folder, stateFile), `${JSON.stringify(written)}\n`);
}
