import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function backoutCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'backout',
    description: 'write a new plan that brings back what an aborted one has replaced',
    examples: ['qa/2026-11-20-payments', 'qa/2026-11-20-payments --github acme/releases'],
  })
    .argument('<environment/plan>', 'the aborted run', planAddressArgument)
    .action((run: PlanAddress, options: RepositoryOptions) =>
      respond(({ withSession, followUpAnswer }) =>
        withSession(options, (session) => followUpAnswer(session, { kind: 'backout', run })),
      ),
    );
}
