import type { Command } from 'commander';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { reconcile } from '../../usecases/reconcile.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { executionAnswer } from '../execution-answer.ts';
import { executionExitCode } from '../exit-code.ts';
import { logFolder } from '../session.ts';
import { withProgress } from '../with-progress.ts';

export function reconcileCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'reconcile',
    description: 'settle runs whose coordinator died, then start what may start, in every environment',
    examples: ['', '--remote origin'],
  }).action(async (options: RepositoryOptions) =>
    respond(
      await withSession(options, (session) =>
        withProgress(session, async ({ ports, stop }) => {
          const trusted = await readTrusted(session.repository);
          const report = await reconcile(ports, trusted, stop);
          const started = report.runs.filter((run) => !report.settled.includes(run));
          const exitCode = executionExitCode({ ...report, runs: started, interrupted: stop.stopped });
          return executionAnswer({ exitCode, environment: null, report, logs: logFolder(session) });
        }),
      ),
    ),
  );
}
