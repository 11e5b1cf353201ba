import type { Command } from 'commander';
import type { WantedApplication } from '../../domain/follow-ups/wanted-application.ts';
import type { PlanAddress } from '../../domain/names.ts';
import type { NewPlanRequest } from '../../usecases/new-plan/new-plan-request.ts';
import { applicationsArgument, nameArgument, planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface NewOptions extends RepositoryOptions {
  readonly from?: PlanAddress;
  readonly target?: string;
  readonly source?: string;
  readonly name?: string;
}

export function newCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'new',
    description: 'write a plan on a branch of its own, to complete and propose',
    examples: [
      '--target qa payments',
      '--target qa payments@2.3.0 ledger@2.1.0 --name 2026-11-20-payments',
      '--target production --source qa payments',
      '--target qa payments@next',
      '--from qa/2026-11-13-payments',
      '--from qa/2026-11-13-payments --target production orders',
    ],
  })
    .argument(
      '[app[@version]...]',
      'what to deploy; without a version the latest available one, with next what is to be tagged with the next one; default with --from: what that plan deploys',
      applicationsArgument,
    )
    .option('--from <environment/plan>', 'a plan of any status whose sections to copy', planAddressArgument)
    .option('--target <environment>', "where to; default with --from: that plan's environment", nameArgument)
    .option('--source <environment>', 'where from; needed when the target takes from several', nameArgument)
    .option('--name <plan>', "the plan's name; default: the day and the applications", nameArgument)
    .action((applications: readonly WantedApplication[], options: NewOptions, command: Command) => {
      const request = requestOf(applications, options, command);
      respond(({ withSession, newAnswer }) => withSession(options, (session) => newAnswer(session, request)));
    });
}

const missingTarget =
  "error: required option '--target <environment>' not specified; only a plan to copy, --from, has a default";
const missingApplications = "error: missing required argument 'app[@version]', or --from with a plan to copy";

function requestOf(
  applications: readonly WantedApplication[],
  { from, target, source, name }: NewOptions,
  command: Command,
): NewPlanRequest {
  if (from !== undefined) return { from, target, source, name, applications };
  if (target === undefined) command.error(missingTarget);
  if (applications.length === 0) command.error(missingApplications);
  return { target, source, name, applications };
}
