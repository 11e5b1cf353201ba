import type { Command } from 'commander';
import { reasonArgument, type VersionedApplication, versionArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface BlockOptions extends RepositoryOptions {
  readonly reason: string;
}

export function blockCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'block',
    description: 'mark a version bad: every plan refuses it from now on, everywhere',
    examples: [
      'payments@2.3.0 --reason "loses refunds"',
      'payments@2.3.0 --reason "loses refunds" --github acme/releases',
    ],
  })
    .argument('<app@version>', 'the version', versionArgument)
    .requiredOption('--reason <text>', 'why; told to everybody whose plan has it', reasonArgument)
    .action((blocked: VersionedApplication, options: BlockOptions) =>
      respond(({ withSession, blockAnswer }) =>
        withSession(options, (session) => blockAnswer(session, { ...blocked, reason: options.reason })),
      ),
    );
}
