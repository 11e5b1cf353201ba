import type { Organization, User } from './account.ts';

export interface Team {
  readonly id: number;
  readonly nodeId: string;
  readonly organization: Organization;
  readonly slug: string;
  readonly name: string;
  readonly description: string | null;
  readonly privacy: 'closed' | 'secret';
  readonly parent: Team | null;
  readonly members: Map<User, TeamRole>;
}

export type TeamRole = 'maintainer' | 'member';
