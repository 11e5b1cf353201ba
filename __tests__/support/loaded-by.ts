import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Statements that load at once, as the formatter writes them: not those of types, nor dynamic imports. */
const importing = /^(?:import|export) (?!type )(?:[^;'()]*? from )?'([^']+)'/gm;

/** Every package and file of src/ that a file loads, from its own imports on. */
export function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(importing)) {
    if (specifier.startsWith('.')) loadedBy(join(file, '..', specifier), loaded);
    else loaded.add(specifier);
  }
  return loaded;
}
