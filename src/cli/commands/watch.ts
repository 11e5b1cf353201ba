import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface WatchOptions extends RepositoryOptions {
  readonly untilWaiting?: boolean;
}

export function watchCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'watch',
    description: 'follow a run as it happens, or all runs under way; ends with its report',
    examples: ['qa/2026-11-20-payments', '', 'qa/2026-11-20-payments --until-waiting --json'],
  })
    .argument('[environment/plan]', 'the plan; without it all runs under way', planAddressArgument)
    .option('--until-waiting', 'end as well when the run waits: for its time, another run, or a person')
    .action((plan: PlanAddress | undefined, options: WatchOptions) => {
      const untilWaiting = options.untilWaiting ?? false;
      respond(({ watchAnswer }, signals) => watchAnswer(options, signals, { plan, untilWaiting }));
    });
}
