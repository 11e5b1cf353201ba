import type { Bot, User } from '../accounts/account.ts';
import type { Repository } from '../repositories/repository.ts';
import type { Job, JobConclusion } from './job.ts';
import type { RunTrigger } from './run-trigger.ts';
import type { Workflow } from './workflow.ts';

/** A run of a workflow; https://docs.github.com/en/rest/actions/workflow-runs */
export interface WorkflowRun {
  readonly id: number;
  readonly nodeId: string;
  /** Counts the runs of the workflow. */
  readonly number: number;
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly trigger: RunTrigger;
  readonly displayTitle: string;
  /** Oldest first; the last one is what the run is about now. */
  readonly attempts: [RunAttempt, ...RunAttempt[]];
  readonly createdAt: number;
}

export interface RunAttempt {
  readonly number: number;
  readonly triggeredBy: User | Bot;
  status: RunStatus;
  conclusion: RunConclusion | null;
  /** Whether somebody wants it to end; `force` spares nothing. */
  cancelling: 'no' | 'cancel' | 'force';
  /** In the order in which they became due. */
  readonly jobs: Job[];
  readonly startedAt: number;
  updatedAt: number;
}

/** `pending` waits for its concurrency group, `queued` has jobs that wait for a machine or each other. */
const runStatuses = ['queued', 'pending', 'in_progress', 'completed'] as const;
export type RunStatus = (typeof runStatuses)[number];

/** `action_required` waits for somebody's approval, `startup_failure` has a file that cannot be read. */
export type RunConclusion = JobConclusion | 'action_required' | 'startup_failure';

export function currentAttempt({ attempts }: WorkflowRun): RunAttempt {
  return attempts.at(-1) ?? attempts[0];
}
