import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Where commands of one test run. */
export interface CommandScratch {
  readonly folder: string;
  /** Empty, unless something was left behind. */
  readonly temporaryFolder: string;
  remove(): void;
}

export function createCommandScratch(name: string): CommandScratch {
  const folder = mkdtempSync(join(tmpdir(), `${name}-`));
  const temporaryFolder = join(folder, 'temporary');
  mkdirSync(temporaryFolder);
  return { folder, temporaryFolder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Fills a checkout with `script.sh`, a shell script. */
export function checkOutScript(script: string): (folder: string) => Promise<void> {
  return (folder) => writeFile(join(folder, 'script.sh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}
