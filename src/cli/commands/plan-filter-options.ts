import { type Command, Option } from 'commander';
import { planStatuses } from '../../domain/listing/listed-plan.ts';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { nameArgument, personArgument, timeArgument } from '../arguments.ts';

/** Gives a command the conditions by which plans are found; all that are given must hold. */
export function withPlanFilter(command: Command): Command {
  return command
    .option('--environment <environment>', 'only this environment', nameArgument)
    .addOption(new Option('--status <status>', 'only in this status').choices(planStatuses))
    .option('--application <application>', 'only plans with this application', nameArgument)
    .option('--module <module>', 'only plans that touch this module', nameArgument)
    .option('--person <person>', 'only where this login, name or address has to do with it', personArgument)
    .option('--since <date>', 'only what was merged, or written, since then', timeArgument)
    .option('--until <date>', 'only what was merged, or written, before then, or on this day', timeArgument)
    .option('--search <text>', 'only where names, versions, modules, people or the origin contain this');
}

/** The conditions among the options of a command. */
export function planFilterOf(options: PlanFilter): PlanFilter {
  const { environment, status, application, module, person, since, until, search } = options;
  return { environment, status, application, module, person, since, until, search };
}
