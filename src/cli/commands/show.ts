import type { Command } from 'commander';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';
import { planFilterOf, withPlanFilter } from './plan-filter-options.ts';

type ShowOptions = RepositoryOptions & PlanFilter;

export function showCommand(respond: Respond): Command {
  const command = hostedCommand({
    name: 'show',
    description: 'one plan: what it wants, what happened, and what can be done now',
    examples: ['qa/2026-11-20-payments', '--environment qa --application payments --status finished'],
  }).argument('[environment/plan]', 'the plan; without it the newest that is found', planAddressArgument);
  return withPlanFilter(command).action((address: PlanAddress | undefined, options: ShowOptions) => {
    const filter = planFilterOf(options);
    const isFiltered = Object.values(filter).some((it) => it !== undefined);
    if (address === undefined && !isFiltered) {
      command.error("error: missing argument 'environment/plan', or conditions such as --environment");
    }
    if (address !== undefined && isFiltered) {
      command.error('error: a plan is named, so there is nothing to find; leave out the conditions');
    }
    respond(({ withSession, showAnswer }) =>
      withSession(options, (session) => showAnswer(session, address ?? filter)),
    );
  });
}
