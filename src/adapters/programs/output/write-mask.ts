import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { promisify } from 'node:util';
import { maskScript } from './mask-script.ts';

const run = promisify(execFile);

/**
 * Writes the script that hides secrets, for its owner alone, and tries it: a command whose output nobody takes any more
 * would be cut off in the middle. Gives its path, or null when there is nothing to hide.
 */
export async function writeMask(path: string, secrets: readonly string[]): Promise<string | null> {
  if (secrets.length === 0) return null;
  await writeFile(path, maskScript(secrets), { mode: 0o600, flag: 'wx' });
  try {
    await run('sed', ['-u', '-f', path, '/dev/null'], { env: { ...process.env, LC_ALL: 'C' } });
  } catch {
    // What sed says may repeat the script.
    throw new Error('secrets cannot be hidden in the output: "sed -u" does not work here');
  }
  return path;
}
