import { type Command, Option } from 'commander';
import { planStatuses } from '../../domain/listing/listed-plan.ts';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { nameArgument, timeArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

export function listCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'list',
    description: 'past and present plans, newest first',
    examples: ['', '--environment qa --status aborted', '--application payments --since 2026-11-01'],
  })
    .option('--environment <environment>', 'only this environment', nameArgument)
    .addOption(new Option('--status <status>', 'only in this status').choices(planStatuses))
    .option('--application <application>', 'only plans with this application', nameArgument)
    .option('--since <date>', 'only what was merged, or written, since then', timeArgument)
    .option('--search <text>', 'only where names, versions or the origin contain this')
    .action((options: RepositoryOptions & PlanFilter) =>
      respond(({ withSession, listAnswer }) =>
        withSession(options, (session) => listAnswer(session, options)),
      ),
    );
}
