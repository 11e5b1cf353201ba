import type { JobConclusion } from '../../model/actions/job.ts';
import type { RunAttempt } from '../../model/actions/workflow-run.ts';
import type { JsonObject } from '../../openapi/json.ts';
import type { JobDefinition, WorkflowDefinition } from '../language/workflow-definition.ts';

/** What went before a job. */
export interface Needs {
  /** The `needs` context: what it names itself. */
  readonly context: JsonObject;
  /** Of all that it needs, also through others. */
  readonly conclusions: readonly (JobConclusion | null)[];
}

export function needsOf(workflow: WorkflowDefinition, attempt: RunAttempt, job: JobDefinition): Needs {
  const jobNamed = (name: string) => attempt.jobs.find(({ key }) => key === name);
  const context = job.needs.map((name) => {
    const needed = jobNamed(name);
    return [name, { result: needed?.conclusion ?? null, outputs: needed?.outputs ?? {} }] as const;
  });
  return {
    context: Object.fromEntries(context),
    conclusions: [...ancestorsOf(workflow, job)].map((name) => jobNamed(name)?.conclusion ?? null),
  };
}

/** Keys of the jobs that must have ended before a job, directly or through others. */
export function ancestorsOf({ jobs }: WorkflowDefinition, job: JobDefinition): ReadonlySet<string> {
  const found = new Set(job.needs);
  // A set also visits what is added to it on the way.
  for (const key of found) {
    for (const further of jobs.find((one) => one.key === key)?.needs ?? []) found.add(further);
  }
  return found;
}
