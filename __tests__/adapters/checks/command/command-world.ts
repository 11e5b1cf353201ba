import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type CommandChecksOptions,
  createCommandChecks,
} from '../../../../src/adapters/checks/command/create-command-checks.ts';
import { createProcesses } from '../../../../src/adapters/processes/processes.ts';
import type { CommandCheck } from '../../../../src/domain/model/check.ts';
import type { Checks } from '../../../../src/ports/checks.ts';

export interface CommandWorld {
  readonly folder: string;
  readonly temporaryFolder: string;
  /** The log of the check `smoke` of qa/friday. */
  readonly log: string;
  checks(options?: Partial<CommandChecksOptions>): Checks<CommandCheck>;
  remove(): void;
}

export function createCommandWorld(): CommandWorld {
  const folder = mkdtempSync(join(tmpdir(), 'checks-'));
  const [logFolder, temporaryFolder] = [join(folder, 'logs'), join(folder, 'temporary')];
  mkdirSync(temporaryFolder);
  return {
    folder,
    temporaryFolder,
    log: join(logFolder, 'qa', 'friday', 'checks', 'smoke.log'),
    checks: (options) =>
      createCommandChecks({
        ...{ processes: createProcesses(), logFolder, temporaryFolder, variables: process.env },
        ...options,
      }),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** A check that runs `check.sh` of {@link checkOutScript}. */
export const scriptCheck: CommandCheck = {
  kind: 'command',
  command: ['./check.sh'],
  env: [],
  timeout: 60_000,
  every: 1000,
};

/** Fills a checkout with a shell script. */
export function checkOutScript(script: string): (folder: string) => Promise<void> {
  return (folder) => writeFile(join(folder, 'check.sh'), `#!/bin/sh\n${script}\n`, { mode: 0o755 });
}

export function shellCheck(script: string, env: readonly string[] = []): CommandCheck {
  return { ...scriptCheck, command: ['/bin/sh', '-c', script], env };
}
