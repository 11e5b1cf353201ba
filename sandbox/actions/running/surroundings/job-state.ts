import type { Job, JobConclusion } from '../../../model/actions/job.ts';
import type { JsonObject } from '../../../openapi/json.ts';
import type { Scope } from '../../expressions/evaluate.ts';
import { type StatusFunctions, statusAfter } from '../../expressions/status-functions.ts';
import type { JobLog } from '../commands/job-log.ts';
import type { Machine } from '../machine.ts';
import type { RunnerFolders } from './runner-folders.ts';

/** What a job's steps share and change. */
export interface JobState {
  readonly job: Job;
  readonly folders: RunnerFolders;
  readonly machine: Machine;
  readonly log: JobLog;
  /** All contexts but those that change: `env`, `steps` and `job`. */
  readonly contexts: JsonObject;
  /** What every process sees of its machine. */
  readonly variables: Readonly<Record<string, string>>;
  /** Of the workflow, the job, and of GITHUB_ENV so far. */
  env: Readonly<Record<string, string>>;
  /** Folders that steps added to PATH, newest first. */
  path: readonly string[];
  /** By id. */
  readonly steps: Map<string, StepResult>;
  /** What counts for the job, in order. */
  readonly conclusions: JobConclusion[];
}

export interface StepResult {
  readonly outputs: Readonly<Record<string, string>>;
  /** Before `continue-on-error`. */
  readonly outcome: JobConclusion;
  readonly conclusion: JobConclusion;
}

function statusOf({ conclusions, machine }: JobState): StatusFunctions {
  return statusAfter(conclusions, { cancelled: machine.doom !== null, kind: 'step' });
}

export function scopeOf(state: JobState, env: Readonly<Record<string, string>> = state.env): Scope {
  const status = statusOf(state);
  const job = { status: status.cancelled ? 'cancelled' : status.success ? 'success' : 'failure' };
  return { contexts: { ...state.contexts, env, steps: Object.fromEntries(state.steps), job }, status };
}
