import type { Command } from 'commander';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function refreshCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'refresh',
    description: 'look anew at an open plan: keep what holds, adjust what does not',
    examples: ['plan/qa/2026-11-20-payments', '41 --github acme/releases'],
  })
    .argument('[branch]', 'plan/<environment>/<plan>; default: the branch that is checked out')
    .action((branch: string | undefined, options: RepositoryOptions) =>
      respond(({ withSession, refreshAnswer }) =>
        withSession(options, (session) => refreshAnswer(session, branch)),
      ),
    );
}
