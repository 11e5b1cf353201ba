import type { User } from './account.ts';
import type { Team } from './team.ts';

/** Who is in a team, those of the teams below it included. */
export function membersOf(team: Team): Set<User> {
  const below = team.organization.teams
    .filter(({ parent }) => parent === team)
    .flatMap((child) => [...membersOf(child)]);
  return new Set([...team.members.keys(), ...below]);
}
