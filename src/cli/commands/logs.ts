import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { namesArgument, planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function logsCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'logs',
    description: 'what the operations of a run have said',
    examples: ['qa/2026-11-20-payments', 'qa/2026-11-20-payments payments --follow'],
  })
    .argument('<environment/plan>', 'the plan', planAddressArgument)
    .argument('[app...]', 'only these applications', namesArgument)
    .option('--follow', 'show lines as they come, until the run has ended')
    .action(
      (
        plan: PlanAddress,
        applications: readonly string[],
        options: RepositoryOptions & { readonly follow?: boolean },
      ) =>
        respond(({ withSession, logsAnswer }, signals) =>
          withSession(options, (session) => logsAnswer(session, signals, { plan, applications, ...options })),
        ),
    );
}
