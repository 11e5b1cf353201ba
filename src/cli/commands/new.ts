import type { Command } from 'commander';
import { newPlan } from '../../usecases/new-plan.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { applicationsArgument, nameArgument, type WantedApplication } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { followUpAnswer, orRefused } from '../follow-up-answer.ts';

interface NewOptions extends RepositoryOptions {
  readonly target: string;
  readonly source?: string;
  readonly name?: string;
}

export function newCommand(respond: Respond): Command {
  return repositoryCommand({
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
    .action(async (applications: readonly WantedApplication[], options: NewOptions) =>
      respond(
        await withSession(options, async (session) => {
          const { target, source, name } = options;
          const request = { target, source, name, applications };
          return followUpAnswer(
            await orRefused(target, async () =>
              newPlan(session, await readTrusted(session.repository), request),
            ),
          );
        }),
      ),
    );
}
