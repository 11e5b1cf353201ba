import type { Command } from 'commander';
import { type RepositoryOptions, type Respond, repositoryCommand } from '../command.ts';

export function reconcileCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'reconcile',
    description: 'settle runs whose coordinator died, then start what may start, in every environment',
    examples: ['', '--remote origin'],
  }).action((options: RepositoryOptions) =>
    respond(({ withSession, reconcileAnswer }, signals) =>
      withSession(options, (session) => reconcileAnswer(session, signals)),
    ),
  );
}
