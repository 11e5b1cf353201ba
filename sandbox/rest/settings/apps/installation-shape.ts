import type { Installation } from '../../../model/access/app.ts';
import type { Addresses } from '../../../server/addresses.ts';
import { simpleUser } from '../../shapes/account-shape.ts';
import { appPermissions } from '../../shapes/app-shape.ts';
import { isoTime, isoTimeOrNull } from '../../shapes/iso-time.ts';

/** `installation`. */
export function installationShape(addresses: Addresses, installation: Installation) {
  const { id, app, account, permissions, createdAt, suspendedAt } = installation;
  const settings = account.type === 'Organization' ? `/organizations/${account.login}/settings` : '/settings';
  return {
    id,
    client_id: app.clientId,
    account: simpleUser(addresses, account),
    repository_selection: selectionOf(installation),
    access_tokens_url: `${addresses.apiUrl}/app/installations/${id}/access_tokens`,
    repositories_url: `${addresses.apiUrl}/installation/repositories`,
    html_url: `${addresses.serverUrl}${settings}/installations/${id}`,
    app_id: app.id,
    app_slug: app.slug,
    target_id: account.id,
    target_type: account.type,
    permissions: appPermissions(permissions),
    events: [...app.events],
    created_at: isoTime(createdAt),
    updated_at: isoTime(createdAt),
    single_file_name: null,
    suspended_by: null,
    suspended_at: isoTimeOrNull(suspendedAt),
  };
}

export function selectionOf({ repositories }: Installation): 'all' | 'selected' {
  return repositories === null ? 'all' : 'selected';
}
