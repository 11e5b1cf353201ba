import type { Job } from '../../model/actions/job.ts';
import type { RunAttempt, WorkflowRun } from '../../model/actions/workflow-run.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { notFound } from '../api-error.ts';
import { pathNumber } from '../path-number.ts';
import { requireRepository } from '../require-access.ts';
import type { RestContext } from '../rest-environment.ts';

export const readActions = { permission: 'actions', access: 'read' } as const;
export const writeActions = { permission: 'actions', access: 'write' } as const;

/** The run that the path names. */
export function requireRun(c: RestContext, right: typeof readActions | typeof writeActions): WorkflowRun {
  const repository = requireRepository(c, right);
  const run = repository.workflowRuns.get(pathNumber(c, 'run'));
  if (run === undefined) throw notFound();
  return run;
}

export function requireAttempt(c: RestContext, { attempts }: WorkflowRun): RunAttempt {
  const attempt = attempts.find(({ number }) => number === pathNumber(c, 'attempt'));
  if (attempt === undefined) throw notFound();
  return attempt;
}

export function requireJob(c: RestContext): Job {
  const repository = requireRepository(c, readActions);
  const job = findJob(repository, pathNumber(c, 'job'));
  if (job === undefined) throw notFound();
  return job;
}

export function findJob({ workflowRuns }: Repository, id: number): Job | undefined {
  return [...workflowRuns.values()]
    .flatMap(({ attempts }) => attempts.flatMap(({ jobs }) => jobs))
    .find((job) => job.id === id);
}
