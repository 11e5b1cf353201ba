import type { Account } from '../../../model/accounts/account.ts';
import { isoTime } from '../../../rest/shapes/iso-time.ts';
import type { Serving } from '../../reading/serving.ts';
import type { NodeSource } from '../node-source.ts';

/** Actor: a user, an organization or a bot. GraphQL names a bot without the `[bot]` that REST adds. */
export function accountNode(serving: Serving, account: Account): NodeSource {
  const login = account.type === 'Bot' ? account.login.replace(/\[bot\]$/, '') : account.login;
  const path = account.type === 'Bot' ? `/apps/${login}` : `/${login}`;
  return { ...accountFacts(serving, account), login, resourcePath: path, url: serving.urlOf(path) };
}

/** The viewer is always a User; a bot that looks at itself sees its whole login. */
export function viewerNode(serving: Serving): NodeSource {
  const path = `/${serving.viewer.login}`;
  return {
    ...accountFacts(serving, serving.viewer),
    __typename: 'User',
    login: serving.viewer.login,
    resourcePath: path,
    url: serving.urlOf(path),
    isViewer: true,
  };
}

function accountFacts(serving: Serving, account: Account): NodeSource {
  return {
    __typename: account.type,
    id: account.nodeId,
    databaseId: account.id,
    name: account.name,
    avatarUrl: serving.urlOf(`/avatars/u/${account.id}`),
    createdAt: isoTime(account.createdAt),
    updatedAt: isoTime(account.createdAt),
  };
}
