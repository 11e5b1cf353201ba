import type { Organization, User } from '../model/accounts/account.ts';
import type { Team } from '../model/accounts/team.ts';
import type { World } from '../model/world.ts';
import { createOrganization, createTeam, createUser } from '../operations/accounts/create-accounts.ts';

/** An organization in which alice plans, bob and carol manage releases, and olivia owns everything. */
export interface People {
  readonly organization: Organization;
  readonly alice: User;
  readonly bob: User;
  readonly carol: User;
  readonly olivia: User;
  readonly releaseManagers: Team;
}

export function seedPeople(world: World): People {
  const [alice, bob, carol, olivia] = [
    createUser(world, { login: 'alice', name: 'Alice' }),
    createUser(world, { login: 'bob', name: 'Bob' }),
    createUser(world, { login: 'carol', name: 'Carol' }),
    createUser(world, { login: 'olivia', name: 'Olivia' }),
  ];
  const organization = createOrganization(world, {
    login: 'acme',
    members: [
      [alice, 'member'],
      [bob, 'member'],
      [carol, 'member'],
      [olivia, 'admin'],
    ],
  });
  const releaseManagers = createTeam(world, {
    organization,
    slug: 'release-managers',
    members: [
      [bob, 'maintainer'],
      [carol, 'member'],
    ],
  });
  return { organization, alice, bob, carol, olivia, releaseManagers };
}
