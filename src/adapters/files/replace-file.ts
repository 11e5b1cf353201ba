import { randomUUID } from 'node:crypto';
import { open, readFile, realpath, rename, rm, stat } from 'node:fs/promises';

/**
 * Replaces what a file holds, all at once: whoever reads it finds the old contents or the new ones, also when this
 * process is killed meanwhile. The file stays where a symbolic link says that it is, and keeps its mode. False, and
 * nothing is changed, when it does not hold what is expected any more. Rejects as Node's file system does.
 */
export async function replaceFile(
  path: string,
  { expected, contents }: { readonly expected: Uint8Array; readonly contents: Uint8Array },
): Promise<boolean> {
  const place = await realpath(path);
  const beside = `${place}.${randomUUID()}.tmp`;
  try {
    await writeBeside(beside, { contents, mode: (await stat(place)).mode });
    if (!(await readFile(place)).equals(expected)) return false;
    await rename(beside, place);
    return true;
  } finally {
    await rm(beside, { force: true });
  }
}

async function writeBeside(
  path: string,
  { contents, mode }: { readonly contents: Uint8Array; readonly mode: number },
): Promise<void> {
  const file = await open(path, 'wx', mode);
  try {
    await file.chmod(mode);
    await file.writeFile(contents);
    // Before it gets the name: after a crash of the machine the name must not stand for an empty file.
    await file.sync();
  } finally {
    await file.close();
  }
}
