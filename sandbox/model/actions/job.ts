import type { CheckRun } from '../commits/check-run.ts';
import type { RunAttempt, WorkflowRun } from './workflow-run.ts';

/** A job of one attempt of a run; https://docs.github.com/en/rest/actions/workflow-jobs */
export interface Job {
  /** Its check run's, too. */
  readonly id: number;
  readonly run: WorkflowRun;
  readonly attempt: RunAttempt;
  /** Its name in the workflow's file. */
  readonly key: string;
  /** What people read. */
  readonly name: string;
  readonly checkRun: CheckRun;
  readonly labels: readonly string[];
  /** `waiting` waits for its concurrency group. */
  status: 'queued' | 'waiting' | 'in_progress' | 'completed';
  conclusion: JobConclusion | null;
  readonly steps: JobStep[];
  /** Lines, without what is masked. */
  readonly log: string[];
  readonly annotations: JobAnnotation[];
  /** What its steps wrote to GITHUB_STEP_SUMMARY, one after the other. */
  summary: string;
  outputs: Readonly<Record<string, string>>;
  readonly createdAt: number;
  startedAt: number | null;
  completedAt: number | null;
}

export interface JobStep {
  readonly name: string;
  readonly number: number;
  status: 'queued' | 'in_progress' | 'completed';
  conclusion: JobConclusion | null;
  startedAt: number | null;
  completedAt: number | null;
}

export type JobConclusion = 'success' | 'failure' | 'cancelled' | 'skipped';

/** What its machine is called; every job has one of its own. */
export function runnerName({ id }: Pick<Job, 'id'>): string {
  return `GitHub Actions ${id}`;
}

/** What a step said by a workflow command. */
export interface JobAnnotation {
  readonly level: 'notice' | 'warning' | 'failure';
  readonly message: string;
  readonly title: string | null;
  /** Null: about no file. */
  readonly path: string | null;
  readonly line: number | null;
}
