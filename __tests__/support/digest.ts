import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** Every file below a folder by its path: a digest of what it holds and its mode. */
export function digestOf(folder: string): ReadonlyMap<string, string> {
  const paths = readdirSync(folder, { recursive: true, encoding: 'utf8' }).sort();
  return new Map(
    paths.flatMap((path) => {
      const status = statSync(join(folder, path));
      if (!status.isFile()) return [];
      const hash = createHash('sha256').update(readFileSync(join(folder, path)));
      return [[path, `${status.mode.toString(8)} ${hash.digest('hex')}`] as const];
    }),
  );
}
