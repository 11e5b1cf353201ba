import { type Command, Option } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { resolveHolder, resolveOperation } from '../../usecases/resolve.ts';
import { nameArgument, planAddressArgument } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { executionAnswer } from '../execution-answer.ts';
import { exitCode } from '../exit-code.ts';
import { withProgress } from '../with-progress.ts';

interface ResolveOptions extends RepositoryOptions {
  readonly outcome?: 'succeeded' | 'failed';
}

export function resolveCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'resolve',
    description: 'declare the holder of a run dead, or say what became of an unknown operation',
    examples: ['qa/2026-11-20-payments', 'qa/2026-11-20-payments payments --outcome succeeded'],
  })
    .argument('<environment/plan>', 'the run', planAddressArgument)
    .argument('[application]', 'the operation whose outcome is declared', nameArgument)
    .addOption(new Option('--outcome <outcome>', 'what became of it').choices(['succeeded', 'failed']))
    .action(async (address: PlanAddress, application: string | undefined, options: ResolveOptions) =>
      respond(
        await withSession(options, (session) =>
          withProgress(session, async ({ ports }) => {
            const { outcome } = options;
            if ((application === undefined) !== (outcome === undefined)) {
              throw wrongUsage('an application and --outcome belong together');
            }
            const run =
              application === undefined || outcome === undefined
                ? await resolveHolder(ports, address)
                : await resolveOperation(ports, address, { application, outcome });
            return executionAnswer(exitCode.done, address.environment, { runs: [run], lost: [], wrong: [] });
          }),
        ),
      ),
    );
}
