import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';
import type { App, Installation } from './app.ts';
import type { Permissions } from './permissions.ts';

/**
 * A secret that stands for an account.
 * - `personal`: whatever its person may do.
 * - `fine-grained`: what its person may do and its permissions name.
 * - `workflow`: the GITHUB_TOKEN of a workflow run; what it causes starts no further runs.
 * - `installation`: of an app; lasts an hour.
 */
export interface Token {
  readonly id: number;
  readonly kind: 'personal' | 'fine-grained' | 'workflow' | 'installation';
  readonly value: string;
  readonly account: User | Bot;
  readonly app: App | null;
  readonly installation: Installation | null;
  /** Null: not limited by permissions. */
  readonly permissions: Permissions | null;
  /** Null: not limited to some repositories. */
  readonly repositories: ReadonlySet<Repository> | null;
  readonly expiresAt: number | null;
  revoked: boolean;
  readonly rate: { readonly rest: RateLimit; readonly graphql: RateLimit };
}

/** A budget that fills up again at `resetsAt`. */
export interface RateLimit {
  limit: number;
  used: number;
  resetsAt: number;
}
