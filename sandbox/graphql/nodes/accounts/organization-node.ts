import { permits } from '../../../model/access/permissions.ts';
import type { Organization } from '../../../model/accounts/account.ts';
import { notAccessible } from '../../graphql-refusal.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';
import { accountNode } from './account-node.ts';
import { teamNode } from './team-node.ts';

export function organizationNode(serving: Serving, organization: Organization): NodeSource {
  return {
    ...accountNode(serving, organization),
    team({ slug }: { readonly slug: string }) {
      if (!seesTeams(serving, organization)) return null;
      const team = organization.teams.find((one) => one.slug === slug.toLowerCase());
      return team === undefined ? null : teamNode(serving, team);
    },
  };
}

/** An app needs `members: read`, which GITHUB_TOKEN never has; for a person from outside there are no teams. */
function seesTeams({ token, caller }: Serving, organization: Organization): boolean {
  const { account, permissions, installation } = token;
  const permitted = permissions === null || permits(permissions, 'members', 'read');
  if (account.type === 'User') return permitted && organization.members.has(account);
  if (permitted && installation?.account === organization) return true;
  throw notAccessible(caller);
}
