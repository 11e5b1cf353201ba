import { type Command, Option } from 'commander';
import { type GuardedOperation, guardedOperations } from '../../domain/guard/guarded-operation.ts';
import { durationArgument, nameArgument, nameListArgument, personArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface GuardOptions extends RepositoryOptions {
  readonly modules: readonly string[];
  readonly operation: GuardedOperation;
  readonly wait?: number;
  readonly by?: string;
}

export function guardCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'guard',
    description: 'ask before something is done to modules by hand: refused while a run holds one',
    examples: [
      'qa --modules payments-api,payments-core --operation publish',
      'qa --modules payments-api --operation configure --wait 10m --repo https://git.example.com/releases.git',
    ],
  })
    .argument('<environment>', 'where it is to be done', nameArgument)
    .requiredOption('--modules <modules>', 'to which modules, separated by commas', nameListArgument)
    .addOption(
      new Option('--operation <operation>', 'what is to be done')
        .choices(guardedOperations)
        .makeOptionMandatory(),
    )
    .option('--wait <duration>', 'wait so long for them to become free, such as 10m', durationArgument)
    .option('--by <name>', 'who is about to do it; default: as git calls you', personArgument)
    .action((environment: string, options: GuardOptions) => {
      const { modules, operation, wait = 0, by = null } = options;
      respond(({ guardAnswer }, signals) =>
        guardAnswer(options, signals, { question: { environment, modules, operation, by }, wait }),
      );
    });
}
