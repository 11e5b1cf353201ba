import type { Team } from './team.ts';

/** Whoever can be named by a login. Logins are compared without regard to case. */
export type Account = User | Organization | Bot;

interface AccountFacts {
  readonly id: number;
  /** Opaque to callers, as GitHub's GraphQL ids are. */
  readonly nodeId: string;
  readonly login: string;
  readonly name: string | null;
  /** Milliseconds since the epoch, as every time of the model. */
  readonly createdAt: number;
}

export interface User extends AccountFacts {
  readonly type: 'User';
  readonly email: string | null;
}

export interface Organization extends AccountFacts {
  readonly type: 'Organization';
  readonly members: Map<User, OrganizationRole>;
  readonly teams: Team[];
}

/** The account in whose name an app acts; its login ends in `[bot]`. */
export interface Bot extends AccountFacts {
  readonly type: 'Bot';
}

export type OrganizationRole = 'admin' | 'member';
