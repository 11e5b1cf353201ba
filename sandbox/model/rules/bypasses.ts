import type { Actor } from '../access/caller.ts';
import { hasRole, roleOf } from '../access/rights.ts';
import type { Repository, RepositoryRole } from '../repositories/repository.ts';
import type { BypassActor } from '../repositories/ruleset.ts';

/** How a ref would be changed: by a push, or by merging a pull request. */
export type Way = 'push' | 'merge';

/** https://docs.github.com/en/rest/repos/rules: the roles' ids. */
const roles = new Map<number, RepositoryRole>([
  [2, 'maintain'],
  [4, 'write'],
  [5, 'admin'],
]);

/** Whether one entry of a ruleset's bypass list is about whoever acts. */
export function bypasses(entry: BypassActor, actor: Actor, repository: Repository, way: Way): boolean {
  if (entry.mode === 'pull_request' && way === 'push') return false;
  return isMeant(entry, actor, repository);
}

function isMeant({ type, id }: BypassActor, { account, token }: Actor, repository: Repository): boolean {
  if (type === 'Integration') return id !== null && token?.app?.id === id;
  if (account.type === 'Bot') return false;
  if (type === 'User') return account.id === id;
  const { owner } = repository;
  if (type === 'RepositoryRole') {
    const least = roles.get(id ?? 0);
    return least !== undefined && hasRole(roleOf(account, repository), least);
  }
  if (owner.type !== 'Organization') return false;
  if (type === 'OrganizationAdmin') return owner.members.get(account) === 'admin';
  return owner.teams.some((team) => team.id === id && team.members.has(account));
}
