import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function showCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'show',
    description: 'one plan: what it wants, what happened, and what can be done now',
    examples: ['qa/2026-11-20-payments'],
  })
    .argument('<environment/plan>', 'the plan', planAddressArgument)
    .action((address: PlanAddress, options: RepositoryOptions) =>
      respond(({ withSession, showAnswer }) =>
        withSession(options, (session) => showAnswer(session, address)),
      ),
    );
}
