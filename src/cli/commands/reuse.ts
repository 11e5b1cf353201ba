import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { nameArgument, planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface ReuseOptions extends RepositoryOptions {
  readonly target: string;
  readonly source?: string;
  readonly latest?: boolean;
}

export function reuseCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'reuse',
    description: 'write a new plan that takes a finished one to another environment',
    examples: [
      'qa/2026-11-20-payments --target production',
      'qa/2026-11-20-payments --target production --latest',
      'qa/2026-11-20-payments --target production --github acme/releases',
    ],
  })
    .argument('<environment/plan>', 'the finished run', planAddressArgument)
    .requiredOption('--target <environment>', 'where to', nameArgument)
    .option('--source <environment>', 'where from; default: the environment of the run', nameArgument)
    .option('--latest', 'the latest versions of the source instead of those of the run')
    .action((run: PlanAddress, options: ReuseOptions) =>
      respond(({ withSession, followUpAnswer }) =>
        withSession(options, (session) => followUpAnswer(session, { ...options, kind: 'reuse', run })),
      ),
    );
}
