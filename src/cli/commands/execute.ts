import type { Command } from 'commander';
import { execute } from '../../usecases/execution/execute.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { nameArgument } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { executionAnswer } from '../execution-answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { logFolder } from '../session.ts';
import { withProgress } from '../with-progress.ts';

interface ExecuteOptions extends RepositoryOptions {
  readonly environment: string;
  readonly plan?: string;
}

export function executeCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'execute',
    description: 'register merged plans, and work off what may start',
    examples: ['--environment qa', '--environment qa --plan 2026-11-20-payments'],
  })
    .requiredOption('--environment <environment>', 'where', nameArgument)
    .option('--plan <plan>', 'only this plan', nameArgument)
    .action(async (options: ExecuteOptions) =>
      respond(
        await withSession(options, (session) =>
          withProgress(session, async ({ ports, stop }) => {
            const trusted = await readTrusted(session.repository);
            const { environment, plan } = options;
            const report = await execute({ ports, trusted, environment, plan, stop });
            const exitCode = executionExitCode({ ...report, interrupted: stop.stopped });
            return executionAnswer({ exitCode, environment, report, logs: logFolder(session) });
          }),
        ),
      ),
    );
}
