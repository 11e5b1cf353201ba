import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Delivery } from '../delivery.ts';

/** Writes what an action finds at GITHUB_EVENT_PATH; gives the file. */
export async function writeEvent(folder: string, delivery: Delivery): Promise<string> {
  await mkdir(folder, { recursive: true });
  const file = join(folder, `${delivery.event}-${delivery.id}.json`);
  await writeFile(file, JSON.stringify(await delivery.payload(), null, 2));
  return file;
}
