import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { criteriaArgument, planAddressArgument, reasonArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface ConfirmOptions extends RepositoryOptions {
  readonly note?: string;
  readonly criterion?: readonly number[];
}

export function confirmCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'confirm',
    description: 'say that a finished run did what it was to do; recorded beside it',
    examples: [
      'qa/2026-11-20-payments --note "all tills are open"',
      'qa/2026-11-20-payments --criterion 2 --criterion 3',
      'qa/2026-11-20-payments --github acme/releases',
    ],
  })
    .argument('<environment/plan>', 'the run', planAddressArgument)
    .option('--note <text>', 'what was found, in one line', reasonArgument)
    .option(
      '--criterion <number>',
      "the criterion that is confirmed, as 'show' numbers them; may be repeated; default all that are left",
      criteriaArgument,
    )
    .action((run: PlanAddress, options: ConfirmOptions) =>
      respond(({ withSession, confirmAnswer }) => {
        const { note = null, criterion: criteria } = options;
        return withSession(options, (session) => confirmAnswer(session, { run, note, criteria }));
      }),
    );
}
