import { type Command, Option } from 'commander';
import { nameArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface DeployAllOptions extends RepositoryOptions {
  readonly from?: string;
  readonly afresh?: boolean;
  readonly dryRun?: boolean;
  /** True for all of them. */
  readonly report?: string | true;
}

export function deployAllCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'deploy-all',
    description: "write a plan that brings everything to the environment's platform",
    examples: ['qa --dry-run', 'qa', 'qa --afresh', 'qa --report', 'qa --report 2026-11-20-deploy-all-11.19'],
  })
    .argument(
      '<environment>',
      'the environment, which names its platform and what tells of builds',
      nameArgument,
    )
    .option(
      '--from <environment>',
      'where versions come from; needed when the target takes from several',
      nameArgument,
    )
    .option(
      '--afresh',
      'cover everything that is not on the platform, not only what the last run has left over',
    )
    .option('--dry-run', 'say what would be written, and write nothing')
    .addOption(
      new Option('--report [plan]', 'list all executions, or tell one of them by application')
        .argParser(nameArgument)
        .conflicts(['from', 'afresh', 'dryRun']),
    )
    .action(
      (environment: string, { from, afresh = false, dryRun = false, report, ...options }: DeployAllOptions) =>
        respond(({ withSession, deployAllAnswer, deployAllReportAnswer }) =>
          withSession(options, (session) =>
            report === undefined
              ? deployAllAnswer(session, { environment, source: from, afresh, dryRun })
              : deployAllReportAnswer(session, environment, report === true ? null : report),
          ),
        ),
    );
}
