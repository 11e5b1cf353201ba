import type { Bot, User } from '../accounts/account.ts';
import { type Repository, type RepositoryRole, repositoryRoles } from '../repositories/repository.ts';
import type { Caller } from './caller.ts';
import { type Permission, permits } from './permissions.ts';
import type { Token } from './token.ts';

export interface Right {
  readonly permission: Permission;
  readonly access: 'read' | 'write';
}

/** What everybody may read of a public repository. */
const publicly: readonly Permission[] = [
  'actions',
  'checks',
  'contents',
  'deployments',
  'issues',
  'metadata',
  'pull-requests',
  'statuses',
];

/** A person's role in a repository, by the best of what owner, organization, teams and invitation give. */
export function roleOf(account: User | Bot, repository: Repository): RepositoryRole | null {
  const { owner } = repository;
  if (account.type === 'Bot') return null;
  if (owner === account) return 'admin';
  const membership = owner.type === 'Organization' ? owner.members.get(account) : undefined;
  if (membership === 'admin') return 'admin';
  const byTeam = [...repository.teams].filter(([team]) => team.members.has(account)).map(([, role]) => role);
  const roles = [repository.collaborators.get(account), membership && 'read', ...byTeam];
  return repositoryRoles.findLast((role) => roles.includes(role)) ?? null;
}

export function hasRole(role: RepositoryRole | null, least: RepositoryRole): boolean {
  return role !== null && repositoryRoles.indexOf(role) >= repositoryRoles.indexOf(least);
}

/** Whether a repository exists at all for whoever asks. */
export function maySee(caller: Caller, repository: Repository): boolean {
  if (!repository.private) return true;
  return caller.kind === 'token' && reaches(caller.token, repository);
}

export function mayDo(caller: Caller, repository: Repository, right: Right): boolean {
  if (isPublic(repository, right)) return true;
  if (caller.kind !== 'token' || !reaches(caller.token, repository)) return false;
  const { permissions } = caller.token;
  if (permissions !== null && !permits(permissions, right.permission, right.access)) return false;
  return caller.account.type === 'Bot' || hasRole(roleOf(caller.account, repository), roleFor(right));
}

function isPublic(repository: Repository, { permission, access }: Right): boolean {
  return !repository.private && access === 'read' && publicly.includes(permission);
}

/** A bot reaches what its token was made for, a person what the person has a role in. */
function reaches(token: Token, repository: Repository): boolean {
  if (token.repositories !== null && !token.repositories.has(repository)) return false;
  const { account, installation } = token;
  if (account.type === 'User') return roleOf(account, repository) !== null;
  return installation === null || installation.account === repository.owner;
}

/** Commenting and proposing need no more than sight of the repository. */
function roleFor({ permission, access }: Right): RepositoryRole {
  if (permission === 'administration') return 'admin';
  if (access === 'read' || permission === 'issues' || permission === 'pull-requests') return 'read';
  return 'write';
}
