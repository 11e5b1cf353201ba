import type { Bot, User } from '../accounts/account.ts';

/** https://docs.github.com/en/rest/reactions/reactions#about-reactions */
export const reactionContents = [
  '+1',
  '-1',
  'laugh',
  'confused',
  'heart',
  'hooray',
  'rocket',
  'eyes',
] as const;
export type ReactionContent = (typeof reactionContents)[number];

/** One person has one of each content on a comment. */
export interface Reaction {
  readonly id: number;
  readonly nodeId: string;
  readonly author: User | Bot;
  readonly content: ReactionContent;
  readonly createdAt: number;
}
