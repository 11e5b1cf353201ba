import type { Command } from 'commander';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function checkCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'check',
    description: 'judge configuration and catalog, also against open plans and active runs',
    examples: [''],
  }).action((options: RepositoryOptions) =>
    respond(({ withSession, checkAnswer }) => withSession(options, checkAnswer)),
  );
}
