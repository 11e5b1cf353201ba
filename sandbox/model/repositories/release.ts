import type { Bot, User } from '../accounts/account.ts';

/** What is published about a tag. */
export interface Release {
  readonly id: number;
  readonly nodeId: string;
  /** The tag need not be there yet. */
  readonly tag: string;
  readonly name: string | null;
  readonly body: string | null;
  readonly draft: boolean;
  readonly prerelease: boolean;
  readonly author: User | Bot;
  readonly createdAt: number;
}
