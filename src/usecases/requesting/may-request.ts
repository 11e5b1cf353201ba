import { type CommandRight, rightOfOperator } from '../../domain/commands/right-to-command.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import type { Permission } from '../../ports/conversations.ts';
import { readOperators } from '../commands/read-operators.ts';
import type { RequestingPorts } from './requesting-ports.ts';

const enough: ReadonlySet<Permission> = new Set(['admin', 'write', 'triage'] as const);

/** Whether somebody may ask for plans whoever the operators are: who may sort issues here at this moment. */
export async function maySortIssues(
  { conversations }: Pick<RequestingPorts, 'conversations'>,
  login: string,
): Promise<boolean> {
  return enough.has(await conversations.permissionOf(login));
}

/** Whether somebody who may not even sort issues may ask for plans, as an operator. */
export async function mayRequestAsOperator(
  { reviewers }: Pick<RequestingPorts, 'reviewers'>,
  configuration: Pick<Configuration, 'operators'>,
  login: string,
): Promise<CommandRight> {
  return rightOfOperator(login, await readOperators(reviewers, configuration));
}
