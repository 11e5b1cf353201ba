import { type Command, Option } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { nameArgument, planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface ResolveOptions extends RepositoryOptions {
  readonly outcome?: 'succeeded' | 'failed';
}

export function resolveCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'resolve',
    description: 'declare the holder of a run dead, or say what became of an unknown operation',
    examples: [
      'qa/2026-11-20-payments',
      'qa/2026-11-20-payments payments --outcome succeeded',
      'qa/2026-11-20-payments --github acme/releases',
    ],
  })
    .argument('<environment/plan>', 'the run', planAddressArgument)
    .argument('[application]', 'the operation whose outcome is declared', nameArgument)
    .addOption(new Option('--outcome <outcome>', 'what became of it').choices(['succeeded', 'failed']))
    .action((address: PlanAddress, application: string | undefined, options: ResolveOptions) =>
      respond(({ withSession, resolveAnswer }) =>
        withSession(options, (session) => resolveAnswer(session, { ...options, address, application })),
      ),
    );
}
