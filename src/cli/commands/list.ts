import type { Command } from 'commander';
import type { PlanFilter } from '../../domain/listing/plan-filter.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';
import { planFilterOf, withPlanFilter } from './plan-filter-options.ts';

export function listCommand(respond: Respond): Command {
  const command = hostedCommand({
    name: 'list',
    description: 'past and present plans, newest first',
    examples: [
      '',
      '--environment qa --status aborted',
      '--application payments --since 2026-11-01',
      '--person alice --until 2026-11-30',
    ],
  });
  return withPlanFilter(command).action((options: RepositoryOptions & PlanFilter) =>
    respond(({ withSession, listAnswer }) =>
      withSession(options, (session) => listAnswer(session, planFilterOf(options))),
    ),
  );
}
