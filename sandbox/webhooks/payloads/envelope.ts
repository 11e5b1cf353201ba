import type { Actor } from '../../model/access/caller.ts';
import type { Organization } from '../../model/accounts/account.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { simpleUser } from '../../rest/shapes/account-shape.ts';
import { plainRepository } from '../../rest/shapes/repository-shape.ts';
import type { Addresses } from '../../server/addresses.ts';

/** What every payload has: where it happened, and who did it. */
export function envelope(addresses: Addresses, repository: Repository, { account }: Pick<Actor, 'account'>) {
  const { owner } = repository;
  return {
    repository: plainRepository(addresses, repository),
    ...(owner.type === 'Organization' && { organization: organizationShape(addresses, owner) }),
    sender: simpleUser(addresses, account),
  };
}

/** `organization-simple-webhooks`. */
function organizationShape({ apiUrl, serverUrl }: Addresses, { login, id, nodeId }: Organization) {
  const url = `${apiUrl}/orgs/${login}`;
  return {
    login,
    id,
    node_id: nodeId,
    url,
    repos_url: `${url}/repos`,
    events_url: `${url}/events`,
    hooks_url: `${url}/hooks`,
    issues_url: `${url}/issues`,
    members_url: `${url}/members{/member}`,
    public_members_url: `${url}/public_members{/member}`,
    avatar_url: `${serverUrl}/avatars/u/${id}`,
    description: null,
  };
}
