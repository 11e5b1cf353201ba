import type { RunTrigger } from '../../model/actions/run-trigger.ts';
import type { WorkflowRun } from '../../model/actions/workflow-run.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { completeRun } from '../../operations/actions/change-run.ts';
import { createRun } from '../../operations/actions/create-run.ts';
import type { Engine } from '../engine.ts';
import type { WorkflowDefinition } from '../language/workflow-definition.ts';
import { createAttemptCourse } from '../scheduling/attempt-course.ts';
import { displayTitle } from './display-title.ts';

/** Begins a run of a workflow, unless somebody has to approve it first. */
export function startRun(
  engine: Engine,
  repository: Repository,
  definition: WorkflowDefinition,
  trigger: RunTrigger,
): WorkflowRun {
  const { path, name } = definition;
  const title = displayTitle(engine.addresses, repository, definition, trigger);
  const wanted = { repository, workflow: { path, name }, trigger, displayTitle: title };
  const run = createRun(engine.world, wanted);
  engine.definitions.set(run, definition);
  if (needsApproval(engine, run)) completeRun(engine.world, run, 'action_required');
  else beginAttempt(engine, run, definition);
  engine.activity.changed();
  return run;
}

/** Begins the current attempt of a run. */
export function beginAttempt(
  engine: Engine,
  run: WorkflowRun,
  definition: WorkflowDefinition,
  kept?: Parameters<typeof createAttemptCourse>[3],
): void {
  const course = createAttemptCourse(engine, run, definition, kept);
  engine.courses.set(run, course);
  course.begin();
}

/** https://docs.github.com/en/actions/how-tos/manage-workflow-runs/approve-runs-from-forks */
function needsApproval({ options }: Engine, { repository, trigger }: WorkflowRun): boolean {
  if (options.approval !== 'first-time-forks' || !trigger.fromFork) return false;
  const merged = [...repository.pullRequests.values()].filter(({ mergedAt }) => mergedAt !== null);
  return !merged.some(({ author }) => author === trigger.actor);
}
