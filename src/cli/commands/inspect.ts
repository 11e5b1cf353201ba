import type { Command } from 'commander';
import { nameArgument, namesArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function inspectCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'inspect',
    description: 'look whether what runs in an environment is what the records say',
    examples: ['qa', 'qa payments ledger'],
  })
    .argument('<environment>', 'the environment', nameArgument)
    .argument('[app...]', 'only these applications; without any, all that it has', namesArgument)
    .action((environment: string, applications: readonly string[], options: RepositoryOptions) =>
      respond(({ withSession, inspectAnswer }, signals) =>
        withSession(options, (session) => inspectAnswer(session, signals, { environment, applications })),
      ),
    );
}
