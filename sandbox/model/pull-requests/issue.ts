import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Label } from './label.ts';

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
  /** Null while it is open and was never closed. */
  stateReason: StateReason | null;
  closedBy: User | Bot | null;
  readonly labels: Set<Label>;
  /** Who has changed its text, oldest first. */
  readonly edits: { readonly editor: User | Bot; readonly at: number }[];
}

export type StateReason = 'completed' | 'not_planned' | 'duplicate' | 'reopened';
