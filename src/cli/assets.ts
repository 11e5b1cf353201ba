import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The folder of files that come with the program: this repository, or the folder of the built file. */
const root = rootAbove(import.meta.dirname);

/** Absolute path of a folder that comes with the program. */
export function assetFolder(name: 'templates' | 'schemas'): string {
  return join(root, name);
}

/** The version in the manifest that comes with the program. */
export function productVersion(): string {
  const manifest: unknown = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  if (typeof manifest === 'object' && manifest !== null && 'version' in manifest)
    return `${manifest.version}`;
  throw new Error(`${root}/package.json names no version`);
}

/** scripts/build.ts puts everything next to the built file; the sources stand two folders below it. */
function rootAbove(folder: string): string {
  return existsSync(join(folder, 'package.json')) ? folder : join(folder, '..', '..');
}
