import type { Command } from 'commander';
import type { ExecutionRequest } from '../answers/execute-answer.ts';
import { nameArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function executeCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'execute',
    description: 'register merged plans, and work off what may start',
    examples: [
      '--environment qa',
      '--environment qa --plan 2026-11-20-payments',
      '--environment production --plan 2026-11-20-payments --approved-by alice bob',
      '--environment qa --github acme/releases',
    ],
  })
    .requiredOption('--environment <environment>', 'where', nameArgument)
    .option('--plan <plan>', 'only this plan', nameArgument)
    .option(
      '--approved-by <login...>',
      'say who has approved the plans that are merged now; not on GitHub, where reviews prove it',
    )
    .action((options: RepositoryOptions & ExecutionRequest) =>
      respond(({ withSession, executeAnswer }, signals) =>
        withSession(options, (session) => executeAnswer(session, signals, options)),
      ),
    );
}
