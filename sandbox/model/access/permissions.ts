/**
 * What a fine-grained token, GITHUB_TOKEN or installation may do, named as in workflow files.
 * https://docs.github.com/en/rest/authentication/permissions-required-for-github-apps
 */
export const permissionNames = [
  'actions',
  'administration',
  'checks',
  'contents',
  'deployments',
  'environments',
  'issues',
  'members',
  'metadata',
  'pages',
  'pull-requests',
  'secrets',
  'statuses',
  'workflows',
] as const;
export type Permission = (typeof permissionNames)[number];

export type Access = 'none' | 'read' | 'write';

/** What is not named is `none`; `metadata` is always at least `read`. */
export type Permissions = Readonly<Partial<Record<Permission, Access>>>;

export function permits(permissions: Permissions, permission: Permission, wanted: 'read' | 'write'): boolean {
  const granted = permissions[permission] ?? 'none';
  if (permission === 'metadata' && wanted === 'read') return true;
  return granted === 'write' || granted === wanted;
}

/** `pull_requests`, as permissions are written in JSON and in `x-accepted-github-permissions`. */
export function permissionKey(permission: Permission): string {
  return permission.replace('-', '_');
}
