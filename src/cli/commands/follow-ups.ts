import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { type FollowUpRequest, followUp } from '../../usecases/follow-ups/follow-up.ts';
import { readTrusted } from '../../usecases/reading/trusted.ts';
import { nameArgument, planAddressArgument } from '../arguments.ts';
import { type RepositoryOptions, type Respond, repositoryCommand, withSession } from '../command.ts';
import { followUpAnswer, orRefused } from '../follow-up-answer.ts';

export function retryCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'retry',
    description: 'write a new plan that repeats an aborted one',
    examples: ['qa/2026-11-20-payments'],
  })
    .argument('<environment/plan>', 'the aborted run', planAddressArgument)
    .action(async (run: PlanAddress, options: RepositoryOptions) =>
      respond(await answer(options, { kind: 'retry', run })),
    );
}

interface ReuseOptions extends RepositoryOptions {
  readonly target: string;
  readonly source?: string;
  readonly latest?: boolean;
}

export function reuseCommand(respond: Respond): Command {
  return repositoryCommand({
    name: 'reuse',
    description: 'write a new plan that takes a finished one to another environment',
    examples: [
      'qa/2026-11-20-payments --target production',
      'qa/2026-11-20-payments --target production --latest',
    ],
  })
    .argument('<environment/plan>', 'the finished run', planAddressArgument)
    .requiredOption('--target <environment>', 'where to', nameArgument)
    .option('--source <environment>', 'where from; default: the environment of the run', nameArgument)
    .option('--latest', 'the latest versions of the source instead of those of the run')
    .action(async (run: PlanAddress, options: ReuseOptions) => {
      const { target, source, latest = false } = options;
      respond(await answer(options, { kind: 'reuse', run, target, source, latest }));
    });
}

function answer(options: RepositoryOptions, request: FollowUpRequest) {
  return withSession(options, async (session) => {
    const target = request.target ?? request.run.environment;
    const written = orRefused(target, async () =>
      followUp(session, await readTrusted(session.repository), request),
    );
    return followUpAnswer(await written);
  });
}
