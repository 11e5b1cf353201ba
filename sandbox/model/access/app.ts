import type { Account, Bot } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Permissions } from './permissions.ts';

/** A GitHub App. */
export interface App {
  readonly id: number;
  readonly nodeId: string;
  readonly clientId: string;
  readonly slug: string;
  readonly name: string;
  readonly owner: Account;
  /** In whose name its installations act. */
  readonly bot: Bot;
  /** PEM; what its JWTs are checked with. Null: it has none. */
  readonly publicKey: string | null;
  readonly permissions: Permissions;
  readonly events: readonly string[];
  readonly createdAt: number;
}

export interface Installation {
  readonly id: number;
  readonly app: App;
  /** Whose repositories it may reach. */
  readonly account: Account;
  permissions: Permissions;
  /** Null: all of the account's, also future ones. */
  repositories: ReadonlySet<Repository> | null;
  suspendedAt: number | null;
  readonly createdAt: number;
}
