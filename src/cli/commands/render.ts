import type { Command } from 'commander';
import type { PlanAddress } from '../../domain/names.ts';
import { planAddressArgument } from '../arguments.ts';
import { hostedCommand, type RepositoryOptions, type Respond } from '../command.ts';

interface RenderOptions extends RepositoryOptions {
  readonly html?: boolean;
}

export function renderCommand(respond: Respond): Command {
  return hostedCommand({
    name: 'render',
    description: 'a plan as a document for people: Markdown, or one HTML page',
    examples: ['qa/2026-11-20-payments', 'qa/2026-11-20-payments --html > plan.html'],
  })
    .argument('<environment/plan>', 'the plan, in whatever status', planAddressArgument)
    .option('--html', 'one HTML page, with the order as a drawing, instead of Markdown')
    .action((address: PlanAddress, options: RenderOptions) =>
      respond(({ withSession, renderAnswer }) =>
        withSession(options, (session) => renderAnswer(session, address, options)),
      ),
    );
}
