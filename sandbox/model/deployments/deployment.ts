import type { App } from '../access/app.ts';
import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';

/** A request to deploy a commit somewhere; https://docs.github.com/en/rest/deployments/deployments */
export interface Deployment {
  readonly id: number;
  readonly nodeId: string;
  readonly repository: Repository;
  /** As it was asked for: a branch, a tag or a commit. */
  readonly ref: string;
  readonly sha: string;
  readonly task: string;
  readonly payload: unknown;
  readonly environment: string;
  readonly description: string | null;
  readonly transient: boolean;
  readonly production: boolean;
  readonly creator: User | Bot;
  readonly app: App | null;
  /** Oldest first. */
  readonly statuses: DeploymentStatus[];
  readonly createdAt: number;
}

export interface DeploymentStatus {
  readonly id: number;
  readonly nodeId: string;
  readonly state: DeploymentState;
  readonly description: string;
  readonly environment: string;
  readonly logUrl: string;
  readonly environmentUrl: string;
  readonly creator: User | Bot;
  readonly app: App | null;
  readonly createdAt: number;
}

export const deploymentStates = [
  'error',
  'failure',
  'inactive',
  'in_progress',
  'queued',
  'pending',
  'success',
] as const;
export type DeploymentState = (typeof deploymentStates)[number];
