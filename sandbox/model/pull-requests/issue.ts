import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';

/** What issues and pull requests have in common. */
export interface IssueFacts {
  readonly id: number;
  readonly nodeId: string;
  readonly number: number;
  readonly repository: Repository;
  readonly author: User | Bot;
  title: string;
  body: string | null;
  state: 'open' | 'closed';
  readonly createdAt: number;
  updatedAt: number;
  closedAt: number | null;
}

export interface Issue extends IssueFacts {
  readonly kind: 'issue';
}
