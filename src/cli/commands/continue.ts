import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function continueCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'continue',
    description: 'let what a run has prepared be activated',
    examples: ['production/2026-11-20-payments', 'production/2026-11-20-payments --github acme/releases'],
  })
    .argument('<environment/plan>', 'the run', planAddressArgument)
    .action((address: PlanAddress, options: RepositoryOptions) =>
      respond(({ withSession, continueAnswer }) =>
        withSession(options, (session) => continueAnswer(session, address)),
      ),
    );
}
