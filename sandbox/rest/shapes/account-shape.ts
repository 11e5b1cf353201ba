import type { Account } from '../../model/accounts/account.ts';
import type { Addresses } from '../../server/addresses.ts';
import { isoTime } from './iso-time.ts';

/** `simple-user` of GitHub's description. */
export function simpleUser({ apiUrl, serverUrl }: Addresses, account: Account) {
  const { login, id, nodeId, type } = account;
  const url = `${apiUrl}/users/${encodeURIComponent(login)}`;
  const page = type === 'Bot' ? `/apps/${login.replace(/\[bot\]$/, '')}` : `/${login}`;
  return {
    login,
    id,
    node_id: nodeId,
    avatar_url: `${serverUrl}/avatars/u/${id}`,
    gravatar_id: '',
    url,
    html_url: `${serverUrl}${page}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type,
    site_admin: false,
    user_view_type: 'public',
  };
}

/** `public-user`. */
export function publicUser(addresses: Addresses, account: Account) {
  return {
    ...simpleUser(addresses, account),
    name: account.name,
    company: null,
    blog: '',
    location: null,
    email: account.type === 'User' ? account.email : null,
    hireable: null,
    bio: null,
    twitter_username: null,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: isoTime(account.createdAt),
    updated_at: isoTime(account.createdAt),
  };
}
