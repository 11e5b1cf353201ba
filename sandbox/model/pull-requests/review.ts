import type { Bot, User } from '../accounts/account.ts';
import type { PullRequest } from './pull-request.ts';

export interface Review {
  readonly id: number;
  readonly nodeId: string;
  readonly pullRequest: PullRequest;
  readonly author: User | Bot;
  state: ReviewState;
  body: string;
  /** The head that was looked at. */
  readonly commit: string;
  readonly submittedAt: number;
}

export type ReviewState = 'APPROVED' | 'CHANGES_REQUESTED' | 'COMMENTED' | 'DISMISSED';
