import type { Command } from 'commander';
import { type RepositoryOptions, type Respond, repositoryCommand } from '../command.ts';

export function checkCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'check',
    description: 'judge configuration and catalog, also against open plans and active runs',
    examples: [''],
  }).action((options: RepositoryOptions) =>
    respond(({ withSession, checkAnswer }) => withSession(options, checkAnswer)),
  );
}
