import { roleOf } from '../../model/access/rights.ts';
import type { Bot, User } from '../../model/accounts/account.ts';
import type { Repository } from '../../model/repositories/repository.ts';

/** What somebody is to a repository. */
export function authorAssociation(
  account: User | Bot,
  repository: Repository,
): 'OWNER' | 'MEMBER' | 'COLLABORATOR' | 'NONE' {
  const { owner } = repository;
  if (account === owner) return 'OWNER';
  if (account.type === 'Bot') return 'NONE';
  if (owner.type === 'Organization' && owner.members.has(account)) return 'MEMBER';
  return roleOf(account, repository) === null ? 'NONE' : 'COLLABORATOR';
}
