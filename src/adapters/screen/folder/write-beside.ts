import { randomUUID } from 'node:crypto';
import { rename, rm, writeFile } from 'node:fs/promises';

const ending = '.tmp';

/** Whoever reads the file finds the old text or the new one, also when this process is killed meanwhile. */
export async function writeBeside(path: string, text: string): Promise<void> {
  const beside = `${path}.${randomUUID()}${ending}`;
  try {
    await writeFile(beside, text, { flag: 'wx' });
    await rename(beside, path);
  } finally {
    await rm(beside, { force: true });
  }
}
