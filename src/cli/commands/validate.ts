import type { Command } from 'commander';
import { nameArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface ValidateOptions extends RepositoryOptions {
  readonly file?: string;
  readonly target?: string;
  readonly fix?: boolean;
}

export function validateCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'validate',
    description: 'judge a plan: on a branch as committed, or in a file as given',
    examples: [
      'plan/qa/2026-11-20-payments',
      '--file 2026-11-20-payments.yml --target qa',
      '--fix plan/qa/2026-11-20-payments',
      '--json',
    ],
  })
    .argument('[branch]', 'plan/<environment>/<plan>; default: the branch that is checked out')
    .option('--file <file>', 'judge this file, which is read as it is, instead of a branch')
    .option('--target <environment>', 'the environment that the file is for', nameArgument)
    .option('--fix', 'make the changes that cure errors, when the plan validates with them')
    .action((branch: string | undefined, options: ValidateOptions) =>
      respond(({ withSession, validateAnswer }) =>
        withSession(options, (session) => validateAnswer(session, { ...options, branch })),
      ),
    );
}
