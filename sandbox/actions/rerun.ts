import type { Bot, User } from '../model/accounts/account.ts';
import type { Job } from '../model/actions/job.ts';
import { currentAttempt, type WorkflowRun } from '../model/actions/workflow-run.ts';
import { addAttempt } from '../operations/actions/create-run.ts';
import { Refusal } from '../operations/refusal.ts';
import type { Engine } from './engine.ts';
import type { WorkflowDefinition } from './language/workflow-definition.ts';
import { ancestorsOf } from './scheduling/needs.ts';
import { beginAttempt } from './triggering/start-run.ts';

export interface Rerun {
  readonly run: WorkflowRun;
  readonly by: User | Bot;
  /** All jobs, or those that failed and those that need them. */
  readonly jobs: 'all' | 'failed';
}

/**
 * Another attempt of a run that has ended, for the same event. Throws a `Refusal` when it has not.
 * https://docs.github.com/en/rest/actions/workflow-runs#re-run-a-workflow
 */
export function rerun(engine: Engine, { run, by, jobs }: Rerun): void {
  const last = currentAttempt(run);
  const definition = engine.definitions.get(run);
  if (last.status !== 'completed') throw new Refusal(403, 'This workflow is already running');
  if (definition === undefined || last.conclusion === 'action_required')
    throw new Refusal(403, 'This workflow run cannot be retried');
  const kept = jobs === 'all' ? [] : keptOf(definition, last.jobs);
  if (jobs === 'failed' && kept.length === definition.jobs.length)
    throw new Refusal(403, 'This workflow run has no failed jobs');
  addAttempt(engine.world, run, by);
  beginAttempt(engine, run, definition, kept);
}

function keptOf(definition: WorkflowDefinition, jobs: readonly Job[]): Job[] {
  const fine = ({ conclusion }: Job) => conclusion === 'success';
  const isKept = (key: string) => jobs.some((job) => job.key === key && fine(job));
  return jobs.filter((job) => {
    const written = definition.jobs.find(({ key }) => key === job.key);
    return fine(job) && written !== undefined && [...ancestorsOf(definition, written)].every(isKept);
  });
}
