import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadProtocol, type Protocol, sources } from '../protocol.ts';
import type { PlantedBug } from './planted-bugs.ts';

/** Loads the protocol from a copy of the sources in which one text, which stands there once, is another. */
export async function withPlanted<T>(bug: PlantedBug, use: (protocol: Protocol) => T): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'deployment-plans-model-'));
  try {
    const copy = join(folder, 'src');
    cpSync(sources, copy, { recursive: true });
    symlinkSync(join(sources, '..', 'node_modules'), join(folder, 'node_modules'));
    plant(join(copy, bug.file), bug);
    return use(await loadProtocol(copy));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function plant(file: string, { name, text, replacement }: PlantedBug): void {
  const parts = readFileSync(file, 'utf8').split(text);
  if (parts.length !== 2) throw new Error(`'${name}': its text stands ${parts.length - 1} times in ${file}`);
  writeFileSync(file, parts.join(replacement));
}
