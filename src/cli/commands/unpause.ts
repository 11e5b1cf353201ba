import type { Command } from 'commander';
import { nameArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function unpauseCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'unpause',
    description: 'let a paused environment go on',
    examples: ['qa', 'qa --github acme/releases'],
  })
    .argument('<environment>', 'the environment', nameArgument)
    .action((environment: string, options: RepositoryOptions) =>
      respond(({ withSession, unpauseAnswer }) =>
        withSession(options, (session) => unpauseAnswer(session, environment)),
      ),
    );
}
