import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandBuildsOptions,
  createCommandBuilds,
} from '../../../src/adapters/builds/create-command-builds.ts';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import type { CommandEvidence } from '../../../src/domain/model/builds.ts';
import type { Builds } from '../../../src/ports/builds.ts';

export interface CommandWorld {
  readonly folder: string;
  readonly temporaryFolder: string;
  builds(options?: Partial<CommandBuildsOptions>): Builds<CommandEvidence>;
  remove(): void;
}

export function createCommandWorld(): CommandWorld {
  const folder = mkdtempSync(join(tmpdir(), 'builds-'));
  const temporaryFolder = join(folder, 'temporary');
  mkdirSync(temporaryFolder);
  return {
    folder,
    temporaryFolder,
    builds: (options) =>
      createCommandBuilds({
        ...{ processes: createProcesses(), temporaryFolder, variables: process.env },
        ...options,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Evidence that runs `built.sh` of {@link checkOutScript}. */
export const scriptEvidence: CommandEvidence = {
  kind: 'command',
  command: ['./built.sh'],
  env: [],
  timeout: 60_000,
};

/** Fills a checkout with a shell script. */
export function checkOutScript(script: string): (folder: string) => Promise<void> {
  return (folder) => writeFile(join(folder, 'built.sh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

export function shellEvidence(script: string, env: readonly string[] = []): CommandEvidence {
  return { ...scriptEvidence, command: ['/bin/sh', '-c', script], env };
}
