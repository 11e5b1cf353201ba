import type { Organization, User } from '../accounts/account.ts';
import type { Team } from '../accounts/team.ts';
import type { WorkflowRun } from '../actions/workflow-run.ts';
import type { CheckSuite } from '../commits/check-run.ts';
import type { CommitStatus } from '../commits/commit-status.ts';
import type { Deployment } from '../deployments/deployment.ts';
import type { Issue } from '../pull-requests/issue.ts';
import type { IssueComment } from '../pull-requests/issue-comment.ts';
import type { Label } from '../pull-requests/label.ts';
import type { PullRequest } from '../pull-requests/pull-request.ts';
import type { BranchProtection } from './branch-protection.ts';
import type { Environment } from './environment.ts';
import type { Ref } from './ref.ts';
import type { Release } from './release.ts';
import type { Ruleset } from './ruleset.ts';
import type { Secret } from './secret.ts';

export interface Repository {
  readonly id: number;
  readonly nodeId: string;
  readonly owner: User | Organization;
  readonly name: string;
  readonly description: string | null;
  readonly private: boolean;
  readonly parent: Repository | null;
  defaultBranch: string;
  /** The bare Git repository. */
  readonly folder: string;
  /** What was in `folder` when it was last looked at, by whole name; see operations/pushes. */
  refs: ReadonlyMap<string, Ref>;
  readonly collaborators: Map<User, RepositoryRole>;
  readonly teams: Map<Team, RepositoryRole>;
  readonly settings: RepositorySettings;
  readonly rulesets: Ruleset[];
  readonly protections: BranchProtection[];
  /** By name. */
  readonly environments: Map<string, Environment>;
  /** For workflows, by name; nobody else reads what they are. */
  readonly secrets: Map<string, Secret>;
  /** Configuration variables for workflows, by name. */
  readonly variables: Map<string, string>;
  /** Numbers are shared between issues and pull requests. */
  lastNumber: number;
  /** By name. */
  readonly labels: Map<string, Label>;
  readonly issues: Map<number, Issue>;
  readonly pullRequests: Map<number, PullRequest>;
  readonly comments: Map<number, IssueComment>;
  /** Oldest first. */
  readonly statuses: CommitStatus[];
  readonly checkSuites: CheckSuite[];
  readonly workflowRuns: Map<number, WorkflowRun>;
  readonly deployments: Map<number, Deployment>;
  /** Oldest first. */
  readonly releases: Release[];
  readonly createdAt: number;
  pushedAt: number;
}

export interface RepositorySettings {
  /** "Allow GitHub Actions to create and approve pull requests". */
  workflowsMayOpenPullRequests: boolean;
  defaultWorkflowAccess: 'read' | 'write';
  actionsEnabled: boolean;
  allowedActions: 'all' | 'local_only' | 'selected';
  mergeMethods: readonly MergeMethod[];
  deleteBranchOnMerge: boolean;
  /** Who may read its site; null for a repository that publishes none. */
  pages: 'public' | 'private' | null;
}

export type MergeMethod = 'merge' | 'squash' | 'rebase';

/** From least to most. */
export const repositoryRoles = ['read', 'triage', 'write', 'maintain', 'admin'] as const;
export type RepositoryRole = (typeof repositoryRoles)[number];

export function fullName({ owner, name }: Repository): string {
  return `${owner.login}/${name}`;
}
