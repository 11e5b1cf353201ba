import { isSameLogin } from './same-person.ts';

/** Members by `@owner/team` in lower case; `unknown` for a team that could not be read. Not all were asked for. */
export type TeamMembers = ReadonlyMap<string, ReadonlySet<string> | 'unknown'>;

/** A list of people and teams, as configuration and plans name them. */
export interface Approvers {
  readonly logins: readonly string[];
  /** In lower case, as `@owner/team`. */
  readonly teams: readonly string[];
  /** What is neither a login nor a team. */
  readonly unclear: readonly string[];
}

const team = /^@[a-z\d][a-z\d-]*\/[a-z\d][a-z\d._-]*$/i;
const person = /^@?([a-z\d][a-z\d-]*(?:\[bot\])?)$/i;

/** Sorts entries such as `alice`, `@alice` and `@acme/release-managers`; empty ones are left out. */
export function readApprovers(entries: readonly string[]): Approvers {
  const logins: string[] = [];
  const teams: string[] = [];
  const unclear: string[] = [];
  for (const entry of entries.map((it) => it.trim()).filter((it) => it !== '')) {
    const [, login] = person.exec(entry) ?? [];
    if (login !== undefined) logins.push(login);
    else if (team.test(entry)) teams.push(entry.toLowerCase());
    else unclear.push(entry);
  }
  return { logins, teams, unclear };
}

/** Whether a list names somebody, directly or by a team; `unknown` when a team that could not be read may. */
export function names(approvers: Approvers, login: string, members: TeamMembers): 'yes' | 'no' | 'unknown' {
  if (approvers.logins.some((it) => isSameLogin(it, login))) return 'yes';
  const known = approvers.teams.map((it) => members.get(it) ?? 'unknown');
  const isMember = known.some((it) => it !== 'unknown' && [...it].some((one) => isSameLogin(one, login)));
  if (isMember) return 'yes';
  return known.includes('unknown') ? 'unknown' : 'no';
}
