import { join } from 'node:path';
import {
  type CommandChecksOptions,
  createCommandChecks,
} from '../../../../src/adapters/checks/command/create-command-checks.ts';
import { createProcesses } from '../../../../src/adapters/processes/processes.ts';
import type { CommandCheck } from '../../../../src/domain/model/check.ts';
import type { Checks } from '../../../../src/ports/checks.ts';
import { type CommandScratch, createCommandScratch } from '../../../support/command-scratch.ts';

export interface CommandWorld extends CommandScratch {
  /** The log of the check `smoke` of qa/friday. */
  readonly log: string;
  checks(options?: Partial<CommandChecksOptions>): Checks<CommandCheck>;
}

export function createCommandWorld(): CommandWorld {
  const scratch = createCommandScratch('checks');
  const { folder, temporaryFolder } = scratch;
  const logFolder = join(folder, 'logs');
  return {
    ...scratch,
    log: join(logFolder, 'qa', 'friday', 'checks', 'smoke.log'),
    checks: (options) =>
      createCommandChecks({
        ...{ processes: createProcesses(), logFolder, temporaryFolder, variables: process.env },
        ...options,
      }),
  };
}

/** A check that runs the script of {@link checkOutScript}. */
export const scriptCheck: CommandCheck = {
  kind: 'command',
  command: ['./script.sh'],
  env: [],
  timeout: 60_000,
  every: 1000,
};

export function shellCheck(script: string, env: readonly string[] = []): CommandCheck {
  return { ...scriptCheck, command: ['/bin/sh', '-c', script], env };
}
