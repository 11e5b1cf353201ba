import type { App } from '../access/app.ts';
import type { Bot, User } from '../accounts/account.ts';
import type { Issue } from './issue.ts';
import type { PullRequest } from './pull-request.ts';
import type { Reaction } from './reaction.ts';

export interface IssueComment {
  readonly id: number;
  readonly nodeId: string;
  readonly issue: Issue | PullRequest;
  readonly author: User | Bot;
  /** The app that wrote it, in its own or a person's name. */
  readonly app: App | null;
  body: string;
  readonly createdAt: number;
  updatedAt: number;
  /** Oldest first. */
  readonly reactions: Reaction[];
}
