import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';

/** Statements that load at once, as the formatter writes them: not those of types, nor dynamic imports. */
const importing = /^(?:import|export) (?!type )(?:[^;'()]*? from )?'([^']+)'/gm;

/** Every package and file of src/ that a file loads, from its own imports on. */
function loadedBy(file: string, loaded = new Set<string>()): ReadonlySet<string> {
  if (loaded.has(file)) return loaded;
  loaded.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(importing)) {
    if (specifier.startsWith('.')) loadedBy(join(file, '..', specifier), loaded);
    else loaded.add(specifier);
  }
  return loaded;
}

const source = join(import.meta.dirname, '..', '..', 'src');

test('help and version load no more packages than they need', () => {
  const packages = [...loadedBy(join(source, 'cli', 'index.ts'))].filter((it) => !/^(?:\/|node:)/.test(it));
  expect(packages.sort()).toEqual(['commander', 'picocolors', 'semver']);
});

test('everything else is loaded when a command answers', () => {
  const loaded = loadedBy(join(source, 'cli', 'answers.ts'));
  expect([...loaded]).toEqual(expect.arrayContaining(['zod/mini', 'yaml', 'p-queue', 'table']));
});
