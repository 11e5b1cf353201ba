import type { Account, Bot, Organization, OrganizationRole, User } from '../../model/accounts/account.ts';
import type { Team, TeamRole } from '../../model/accounts/team.ts';
import type { World } from '../../model/world.ts';

export function createUser(
  world: World,
  { login, name = null, email = null }: { login: string; name?: string | null; email?: string | null },
): User {
  const facts = { ...world.identifiers.next('U'), login, name, email, createdAt: world.now() };
  return register(world, { type: 'User', ...facts });
}

export function createOrganization(
  world: World,
  { login, members = [] }: { login: string; members?: Iterable<readonly [User, OrganizationRole]> },
): Organization {
  const facts = { ...world.identifiers.next('O'), login, name: null, createdAt: world.now() };
  return register(world, { type: 'Organization', ...facts, members: new Map(members), teams: [] });
}

/** The account of an app, `<slug>[bot]`. */
export function createBot(world: World, slug: string): Bot {
  const facts = { ...world.identifiers.next('BOT'), login: `${slug}[bot]`, name: null };
  return register(world, { type: 'Bot', ...facts, createdAt: world.now() });
}

/** Its members become members of the organization. */
export function createTeam(
  world: World,
  team: {
    readonly organization: Organization;
    readonly slug: string;
    readonly members?: Iterable<readonly [User, TeamRole]>;
    readonly parent?: Team;
    readonly privacy?: Team['privacy'];
  },
): Team {
  const { organization, slug, parent = null, privacy = 'closed' } = team;
  const members = new Map(team.members ?? []);
  for (const user of members.keys()) {
    if (!organization.members.has(user)) organization.members.set(user, 'member');
  }
  const facts = { ...world.identifiers.next('T'), organization, slug, name: slug, description: null };
  const created: Team = { ...facts, privacy, parent, members };
  organization.teams.push(created);
  return created;
}

function register<Kind extends Account>(world: World, account: Kind): Kind {
  const key = account.login.toLowerCase();
  if (world.accounts.has(key)) throw new Error(`there is an account ${account.login} already`);
  world.accounts.set(key, account);
  return account;
}
