import type { User } from '../accounts/account.ts';
import type { Team } from '../accounts/team.ts';
import type { Secret } from './secret.ts';

/** A deployment environment: who may deploy there, and from where. */
export interface Environment {
  readonly id: number;
  readonly nodeId: string;
  readonly name: string;
  /** From which refs: any, protected branches alone, or those that match a pattern. */
  branches: 'all' | 'protected' | readonly RefPolicy[];
  readonly reviewers: readonly (User | Team)[];
  readonly preventSelfReview: boolean;
  /** Minutes. */
  readonly waitTimer: number;
  /** For jobs that name it, by name. */
  readonly secrets: Map<string, Secret>;
  readonly variables: Map<string, string>;
  readonly createdAt: number;
}

export interface RefPolicy {
  readonly id: number;
  readonly nodeId: string;
  /** Of short names; `*` stops at a slash. */
  readonly pattern: string;
  readonly type: 'branch' | 'tag';
}
