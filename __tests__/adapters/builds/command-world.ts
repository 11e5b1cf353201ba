import {
  type CommandBuildsOptions,
  createCommandBuilds,
} from '../../../src/adapters/builds/create-command-builds.ts';
import { createProcesses } from '../../../src/adapters/processes/processes.ts';
import type { CommandEvidence } from '../../../src/domain/model/builds.ts';
import type { Builds } from '../../../src/ports/builds.ts';
import { type CommandScratch, createCommandScratch } from '../../support/command-scratch.ts';

export interface CommandWorld extends CommandScratch {
  builds(options?: Partial<CommandBuildsOptions>): Builds<CommandEvidence>;
}

export function createCommandWorld(): CommandWorld {
  const scratch = createCommandScratch('builds');
  const { temporaryFolder } = scratch;
  return {
    ...scratch,
    builds: (options) =>
      createCommandBuilds({
        ...{ processes: createProcesses(), temporaryFolder, variables: process.env },
        ...options,
      }),
  };
}

/** Evidence that runs the script of {@link checkOutScript}. */
export const scriptEvidence: CommandEvidence = {
  kind: 'command',
  command: ['./script.sh'],
  env: [],
  timeout: 60_000,
};

export function shellEvidence(script: string, env: readonly string[] = []): CommandEvidence {
  return { ...scriptEvidence, command: ['/bin/sh', '-c', script], env };
}
