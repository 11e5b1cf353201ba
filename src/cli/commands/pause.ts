import type { Command } from 'commander';
import { nameArgument, reasonArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface PauseOptions extends RepositoryOptions {
  readonly reason: string;
}

export function pauseCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'pause',
    description: 'stop an environment at once: nothing starts there until it is unpaused',
    examples: ['qa --reason "database moves until noon"', 'qa --reason "incident 42" --github acme/releases'],
  })
    .argument('<environment>', 'the environment', nameArgument)
    .requiredOption('--reason <text>', 'why; told to everybody whose plan waits', reasonArgument)
    .action((environment: string, options: PauseOptions) =>
      respond(({ withSession, pauseAnswer }) =>
        withSession(options, (session) => pauseAnswer(session, { environment, reason: options.reason })),
      ),
    );
}
