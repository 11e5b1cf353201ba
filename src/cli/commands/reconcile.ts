import type { Command } from 'commander';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function reconcileCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'reconcile',
    description: 'settle runs whose coordinator died, then start what may start, in every environment',
    examples: ['', '--remote origin', '--github acme/releases'],
  }).action((options: RepositoryOptions) =>
    respond(({ withSession, reconcileAnswer }, signals) =>
      withSession(options, (session) => reconcileAnswer(session, signals)),
    ),
  );
}
