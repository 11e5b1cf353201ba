import { readdir, rm, rmdir, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Milliseconds for which a log is kept after it was written to last. */
const keptFor = 90 * 24 * 60 * 60_000;

/** Removes logs that nobody has written to for ninety days, with the folders that they leave empty; says how many. */
export async function sweepLogs(logFolder: string, now = Date.now()): Promise<readonly string[]> {
  const found = await readdir(logFolder, { recursive: true, withFileTypes: true }).catch(() => []);
  const logs = found.filter((entry) => entry.isFile() && entry.name.endsWith('.log'));
  const removed = await Promise.all(logs.map((it) => sweep(join(it.parentPath, it.name), now)));
  const count = removed.filter(Boolean).length;
  if (count === 0) return [];
  const folders = [...new Set(logs.map(({ parentPath }) => parentPath))];
  for (const folder of folders) await removeEmpty(folder, logFolder);
  return [`removed ${count === 1 ? '1 log' : `${count} logs`} of operations that are older than 90 days`];
}

async function sweep(path: string, now: number): Promise<boolean> {
  try {
    if (now - (await stat(path)).mtimeMs <= keptFor) return false;
    await rm(path);
    return true;
  } catch {
    // Somebody else was faster, or it is not ours.
    return false;
  }
}

/** A folder and those above it, as far as there is nothing in them. */
async function removeEmpty(folder: string, root: string): Promise<void> {
  for (let at = folder; at !== root && at.startsWith(root); at = dirname(at)) {
    const isEmpty = await rmdir(at).then(
      () => true,
      () => false,
    );
    if (!isEmpty) return;
  }
}
