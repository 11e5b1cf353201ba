import type { App } from '../access/app.ts';
import type { Bot, User } from '../accounts/account.ts';

export interface CommitStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly sha: string;
  readonly context: string;
  readonly state: StatusState;
  readonly description: string | null;
  readonly targetUrl: string | null;
  readonly creator: User | Bot;
  /** The app in whose name it was set; null for a person's. */
  readonly app: App | null;
  readonly createdAt: number;
}

export const statusStates = ['error', 'failure', 'pending', 'success'] as const;
export type StatusState = (typeof statusStates)[number];
