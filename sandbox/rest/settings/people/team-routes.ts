import { Hono } from 'hono';
import type { Caller } from '../../../model/access/caller.ts';
import { permits } from '../../../model/access/permissions.ts';
import type { Organization } from '../../../model/accounts/account.ts';
import { membersOf } from '../../../model/accounts/team-members.ts';
import { findAccount } from '../../../model/lookups.ts';
import { forbidden, notFound } from '../../api-error.ts';
import { paginate } from '../../pagination.ts';
import type { RestEnvironment, RestRoutes } from '../../rest-environment.ts';
import { simpleUser } from '../../shapes/account-shape.ts';

const readMembers = { permission: 'members', access: 'read' } as const;

/**
 * Who is in a team, those of the teams below it included. An app needs `members: read`, which GITHUB_TOKEN never
 * has; a person must belong to the organization.
 * https://docs.github.com/en/rest/teams/members#list-team-members
 */
export function teamRoutes(): RestRoutes {
  const routes: RestRoutes = new Hono<RestEnvironment>();
  routes.get('/orgs/:org/teams/:slug/members', (c) => {
    const organization = findAccount(c.var.sandbox.world, c.req.param('org'));
    if (organization?.type !== 'Organization') throw notFound();
    demandMembers(c.var.caller, organization);
    const team = organization.teams.find(({ slug }) => slug === c.req.param('slug'));
    if (team === undefined) throw notFound();
    const members = [...membersOf(team)];
    return c.json(paginate(c, members).map((user) => simpleUser(c.var.sandbox.addresses, user)));
  });
  return routes;
}

function demandMembers(caller: Caller, organization: Organization): void {
  if (caller.kind !== 'token') throw notFound();
  const { account, permissions, installation } = caller.token;
  const permitted = permissions === null || permits(permissions, 'members', 'read');
  if (account.type === 'User') {
    if (permitted && organization.members.has(account)) return;
    throw notFound();
  }
  if (permitted && installation?.account === organization) return;
  throw forbidden('Resource not accessible by integration', [readMembers]);
}
