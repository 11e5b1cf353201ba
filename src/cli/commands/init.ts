import { resolve } from 'node:path';
import type { Command } from 'commander';
import { describedCommand, type Respond } from '../command.ts';

interface InitOptions {
  readonly repo?: string;
  readonly json?: boolean;
}

export function initCommand(respond: Respond): Command {
  return describedCommand({
    name: 'init',
    description: 'make a release repository: main, environment branches, an example catalog, baselines',
    examples: ['releases'],
  })
    .argument('[dir]', 'a new or empty folder; default: the current one')
    .option('--repo <dir>', 'the same as the argument')
    .option('--json', 'print one JSON document on standard output')
    .action((dir: string | undefined, { repo }: InitOptions) =>
      respond(({ initAnswer }) => initAnswer(resolve(dir ?? repo ?? '.'))),
    );
}
