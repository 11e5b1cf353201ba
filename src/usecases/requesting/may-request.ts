import { type CommandRight, rightOfOperator } from '../../domain/commands/right-to-command.ts';
import type { Configuration } from '../../domain/model/configuration.ts';
import type { Permission } from '../../ports/conversations.ts';
import { readOperators } from '../commands/read-operators.ts';
import type { RequestingPorts } from './requesting-ports.ts';

const enough: ReadonlySet<Permission> = new Set(['admin', 'write', 'triage'] as const);

/** Whether somebody may ask for plans at this moment: who may sort issues here, and operators. */
export async function mayRequest(
  { conversations, reviewers }: Pick<RequestingPorts, 'conversations' | 'reviewers'>,
  configuration: Pick<Configuration, 'operators'>,
  login: string,
): Promise<CommandRight> {
  if (enough.has(await conversations.permissionOf(login))) return 'given';
  return rightOfOperator(login, await readOperators(reviewers, configuration));
}
