import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument, reasonArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface AbortOptions extends RepositoryOptions {
  readonly reason?: string;
}

export function abortCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'abort',
    description:
      'end a run before its time; what is under way is asked to end, and undone where its plan says so',
    examples: [
      'production/2026-11-20-payments',
      'production/2026-11-20-payments --reason "orders fail" --github acme/releases',
    ],
  })
    .argument('<environment/plan>', 'the run', planAddressArgument)
    .option('--reason <text>', 'why; recorded with the run', reasonArgument)
    .action((address: PlanAddress, options: AbortOptions) =>
      respond(({ withSession, abortAnswer }) =>
        withSession(options, (session) =>
          abortAnswer(session, { ...address, reason: options.reason ?? null }),
        ),
      ),
    );
}
