import { type Command, Option } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import type { Run } from '../../domain/records/run.ts';
import { wrongUsage } from '../../usecases/refusal.ts';
import { type DeclaredOutcome, resolveHolder, resolveOperation } from '../../usecases/resolve.ts';
import type { Answer } from '../answer.ts';
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
            if (application === undefined || outcome === undefined) {
              return answer(address, await resolveHolder(ports, address));
            }
            const run = await resolveOperation(ports, address, { application, outcome });
            return { ...answer(address, run), text: () => declared(run, application, outcome) };
          }),
        ),
      ),
    );
}

function answer({ environment }: PlanAddress, run: Run): Answer {
  const report = { runs: [run], lost: [], wrong: [] };
  return executionAnswer({ exitCode: exitCode.done, environment, report });
}

function declared(
  { environment, operations }: Run,
  application: string,
  outcome: DeclaredOutcome['outcome'],
): string {
  const version = operations.find((it) => it.application === application)?.to ?? '';
  const what =
    outcome === 'succeeded'
      ? `it has ${application} ${version}`
      : `nothing of ${application} ${version} is left`;
  return `Recorded of ${environment}: ${what}. The run stays as it ended.`;
}
