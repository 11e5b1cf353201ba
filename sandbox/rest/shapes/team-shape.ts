import type { Team } from '../../model/accounts/team.ts';
import type { Addresses } from '../../server/addresses.ts';

/** `team-simple`. */
export function simpleTeam({ apiUrl, serverUrl }: Addresses, team: Team) {
  const { id, nodeId, slug, name, description, privacy, organization } = team;
  const url = `${apiUrl}/organizations/${organization.id}/team/${id}`;
  return {
    id,
    node_id: nodeId,
    name,
    slug,
    description,
    privacy,
    notification_setting: 'notifications_enabled',
    permission: 'pull',
    url,
    html_url: `${serverUrl}/orgs/${organization.login}/teams/${slug}`,
    members_url: `${url}/members{/member}`,
    repositories_url: `${url}/repos`,
    type: 'organization' as const,
    organization_id: organization.id,
  };
}
