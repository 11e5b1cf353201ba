import { type Approvers, names, type TeamMembers } from '../approvals/approvers.ts';
import type { Verb } from './command.ts';

/** `unknown` when it could not be read who is in a team; that is no right. */
export type CommandRight = 'given' | 'lacking' | 'unknown';

/** Whoever wants something, and what is known of what they may. */
export interface Commander {
  readonly login: string;
  readonly mayWrite: boolean;
}

export interface Operators {
  /** `operators` of the configuration. */
  readonly listed: Approvers;
  readonly members: TeamMembers;
}

/** What acts on a run itself: those whom the configuration names are asked, where it names anybody. */
const operatorVerbs: ReadonlySet<Verb> = new Set(['abort', 'continue', 'confirm'] as const);

/** Whether anybody at all is named, also by what names nobody: a list with a mistake in it must not open the door. */
export function areConfigured({ listed: { logins, teams, unclear } }: Operators): boolean {
  return logins.length + teams.length + unclear.length > 0;
}

/** Whether somebody may say a command: operators any; people with write permission what is not kept for operators. */
export function rightTo(verb: Verb, { login, mayWrite }: Commander, operators: Operators): CommandRight {
  const isKept = operatorVerbs.has(verb) && areConfigured(operators);
  if (mayWrite && !isKept) return 'given';
  return rightOfOperator(login, operators);
}

/** Whether somebody is one of the operators. */
export function rightOfOperator(login: string, { listed, members }: Operators): CommandRight {
  const isOperator = names(listed, login, members);
  return ({ yes: 'given', no: 'lacking', unknown: 'unknown' } as const)[isOperator];
}

/** Why somebody may not do what is kept for operators. */
export function keptForOperators(wish: string, right: Exclude<CommandRight, 'given'>): string {
  if (right === 'lacking') return `'${wish}' is for the operators whom the configuration on main names`;
  return `'${wish}' is for operators, and who is in a team of theirs could not be read: the App needs 'members: read'`;
}
