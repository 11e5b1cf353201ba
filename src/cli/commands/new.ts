import type { Command } from 'commander';
import { applicationsArgument, nameArgument, type WantedApplication } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface NewOptions extends RepositoryOptions {
  readonly target: string;
  readonly source?: string;
  readonly name?: string;
}

export function newCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'new',
    description: 'write a plan on a branch of its own, to complete and propose',
    examples: [
      '--target qa payments',
      '--target qa payments@2.3.0 ledger@2.1.0 --name 2026-11-20-payments',
      '--target production --source qa payments',
    ],
  })
    .argument(
      '<app[@version]...>',
      'what to deploy; without a version the latest available one',
      applicationsArgument,
    )
    .requiredOption('--target <environment>', 'where to', nameArgument)
    .option('--source <environment>', 'where from; needed when the target takes from several', nameArgument)
    .option('--name <plan>', "the plan's name; default: the day and the applications", nameArgument)
    .action((applications: readonly WantedApplication[], options: NewOptions) =>
      respond(({ withSession, newAnswer }) =>
        withSession(options, (session) => newAnswer(session, { ...options, applications })),
      ),
    );
}
