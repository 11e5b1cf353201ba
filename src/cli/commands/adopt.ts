import type { Command } from 'commander';
import { nameArgument, type VersionedApplication, versionsArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function adoptCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'adopt',
    description: "record an environment's baseline, and versions that are already there",
    examples: ['qa', 'qa payments@2.2.0 ledger@2.0.4', 'qa --github acme/releases'],
  })
    .argument('<environment>', 'the environment', nameArgument)
    .argument(
      '[app@version...]',
      'what it has; without any, its branch as it is now becomes the baseline',
      versionsArgument,
    )
    .action((environment: string, versions: readonly VersionedApplication[], options: RepositoryOptions) =>
      respond(({ withSession, adoptAnswer }) =>
        withSession(options, (session) => adoptAnswer(session, { environment, versions })),
      ),
    );
}
