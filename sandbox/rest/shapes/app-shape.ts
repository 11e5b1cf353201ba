import type { App } from '../../model/access/app.ts';
import { type Permissions, permissionKey, permissionNames } from '../../model/access/permissions.ts';
import type { Addresses } from '../../server/addresses.ts';
import { simpleUser } from './account-shape.ts';
import { isoTime } from './iso-time.ts';

/** `integration`: an app as everybody sees it. */
export function integration(addresses: Addresses, app: App) {
  const { id, nodeId, clientId, slug, name, owner, permissions, events, createdAt } = app;
  const page = `${addresses.serverUrl}/apps/${slug}`;
  return {
    id,
    client_id: clientId,
    slug,
    node_id: nodeId,
    owner: simpleUser(addresses, owner),
    name,
    description: null,
    external_url: page,
    html_url: page,
    created_at: isoTime(createdAt),
    updated_at: isoTime(createdAt),
    permissions: appPermissions(permissions),
    events: [...events],
  };
}

/** Permissions as JSON has them; those that are not there are left out. */
export function appPermissions(permissions: Permissions): Record<string, 'read' | 'write'> {
  const found: Record<string, 'read' | 'write'> = { metadata: 'read' };
  for (const permission of permissionNames) {
    const access = permissions[permission] ?? 'none';
    if (access !== 'none') found[permissionKey(permission)] = access;
  }
  return found;
}
