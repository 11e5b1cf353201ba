import type { Actor } from './access/caller.ts';
import type { WorkflowRun } from './actions/workflow-run.ts';
import type { CheckRun } from './commits/check-run.ts';
import type { CommitStatus } from './commits/commit-status.ts';
import type { Deployment, DeploymentStatus } from './deployments/deployment.ts';
import type { Issue } from './pull-requests/issue.ts';
import type { IssueComment } from './pull-requests/issue-comment.ts';
import type { Label } from './pull-requests/label.ts';
import type { MergeGroup } from './pull-requests/merge-group.ts';
import type { PullRequest } from './pull-requests/pull-request.ts';
import type { Review } from './pull-requests/review.ts';
import type { Repository } from './repositories/repository.ts';

/** What has just happened, named as webhooks name it; `actor.token` says whether a workflow did it. */
export type WorldEvent = {
  readonly at: number;
  readonly repository: Repository;
  readonly actor: Actor;
} & Happening;

export type Happening =
  | PullRequestHappening
  | ReviewHappening
  | CommentHappening
  | IssueHappening
  | PushHappening
  | { readonly name: 'merge_group'; readonly action: 'checks_requested'; readonly group: MergeGroup }
  | { readonly name: 'status'; readonly status: CommitStatus }
  | {
      readonly name: 'check_run';
      readonly action: 'created' | 'completed' | 'rerequested';
      readonly checkRun: CheckRun;
    }
  | WorkflowRunHappening
  | { readonly name: 'deployment'; readonly action: 'created'; readonly deployment: Deployment }
  | DeploymentStatusHappening;

export type PullRequestHappening = { readonly name: 'pull_request'; readonly pullRequest: PullRequest } & (
  | { readonly action: 'opened' | 'closed' | 'reopened' | 'ready_for_review' | 'converted_to_draft' }
  /** The commits of the head. */
  | { readonly action: 'synchronize'; readonly before: string; readonly after: string }
  /** What was there before. */
  | { readonly action: 'edited'; readonly changes: PullRequestChanges }
);

export interface PullRequestChanges extends IssueChanges {
  readonly base?: { readonly ref: string; readonly sha: string };
}

export interface ReviewHappening {
  readonly name: 'pull_request_review';
  readonly action: 'submitted' | 'edited' | 'dismissed';
  readonly pullRequest: PullRequest;
  readonly review: Review;
}

export interface CommentHappening {
  readonly name: 'issue_comment';
  readonly action: 'created' | 'edited' | 'deleted';
  readonly issue: Issue | PullRequest;
  readonly comment: IssueComment;
  /** What it said before. */
  readonly changes?: { readonly body: string };
}

export type IssueHappening = { readonly name: 'issues'; readonly issue: Issue } & (
  | { readonly action: 'opened' | 'closed' | 'reopened' }
  /** What was there before. */
  | { readonly action: 'edited'; readonly changes: IssueChanges }
  | { readonly action: 'labeled'; readonly label: Label }
);

export interface IssueChanges {
  readonly title?: string;
  readonly body?: string | null;
}

export interface PushHappening {
  readonly name: 'push';
  /** Whole name of a branch or tag. */
  readonly ref: string;
  /** Forty zeros when the ref is new. */
  readonly before: string;
  /** Forty zeros when the ref was deleted. */
  readonly after: string;
  readonly forced: boolean;
}

export interface WorkflowRunHappening {
  readonly name: 'workflow_run';
  readonly action: 'requested' | 'in_progress' | 'completed';
  readonly run: WorkflowRun;
}

export interface DeploymentStatusHappening {
  readonly name: 'deployment_status';
  readonly action: 'created';
  readonly deployment: Deployment;
  readonly status: DeploymentStatus;
}

export const noCommit = '0'.repeat(40);
