import {
  currentAttempt,
  type RunConclusion,
  type RunStatus,
  type WorkflowRun,
} from '../../model/actions/workflow-run.ts';
import type { WorkflowRunHappening } from '../../model/event.ts';
import type { World } from '../../model/world.ts';
import { announce } from '../announce.ts';

/** Moves the current attempt of a run on, and tells of it what GitHub tells. */
export function changeRun(world: World, run: WorkflowRun, status: Exclude<RunStatus, 'completed'>): void {
  const attempt = currentAttempt(run);
  if (attempt.status === status) return;
  attempt.status = status;
  attempt.updatedAt = world.now();
  if (status === 'in_progress') announceRun(world, run, 'in_progress');
}

export function completeRun(world: World, run: WorkflowRun, conclusion: RunConclusion): void {
  const attempt = currentAttempt(run);
  attempt.status = 'completed';
  attempt.conclusion = conclusion;
  attempt.updatedAt = world.now();
  announceRun(world, run, 'completed');
}

export function announceRun(world: World, run: WorkflowRun, action: WorkflowRunHappening['action']): void {
  const actor = { account: run.trigger.actor, token: null };
  announce(world, run.repository, actor, { name: 'workflow_run', action, run });
}
