import { type Command, Option } from 'commander';
import { listedPlanToJson } from '../../codec/listed-plan.ts';
import { planStatuses } from '../../domain/listing/listed-plan.ts';
import { matchesFilter, type PlanFilter } from '../../domain/listing/plan-filter.ts';
import { renderList } from '../../render/list.ts';
import { readAllPlans } from '../../usecases/listing/list-plans.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { nameArgument, timeArgument } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { exitCode } from '../exit-code.ts';

export function listCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'list',
    description: 'past and present plans, newest first',
    examples: ['', '--environment qa --status aborted', '--application payments --since 2026-11-01'],
  })
    .option('--environment <environment>', 'only this environment', nameArgument)
    .addOption(new Option('--status <status>', 'only in this status').choices(planStatuses))
    .option('--application <application>', 'only plans with this application', nameArgument)
    .option('--since <date>', 'only what was merged, or written, since then', timeArgument)
    .option('--search <text>', 'only where names, versions or the origin contain this')
    .action(async (options: RepositoryOptions & PlanFilter) =>
      respond(
        await withSession(options, async (session) => {
          const all = await readAllPlans(session, await readTrusted(session.repository));
          const plans = all
            .filter(({ listed, at }) => matchesFilter(listed, at, options))
            .map(({ listed }) => listed);
          return {
            exitCode: exitCode.done,
            json: { plans: plans.map(listedPlanToJson) },
            text: (view) => renderList(plans, view),
          };
        }),
      ),
    );
}
