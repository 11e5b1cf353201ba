import type { Bot, User } from '../../model/accounts/account.ts';
import type { RunTrigger } from '../../model/actions/run-trigger.ts';
import type { Workflow } from '../../model/actions/workflow.ts';
import { currentAttempt, type RunAttempt, type WorkflowRun } from '../../model/actions/workflow-run.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { announceRun } from './change-run.ts';

export interface NewRun {
  readonly repository: Repository;
  readonly workflow: Workflow;
  readonly trigger: RunTrigger;
  readonly displayTitle: string;
}

/** A run with its first attempt; nothing happens with it yet. */
export function createRun(world: World, wanted: NewRun): WorkflowRun {
  const { repository, workflow, trigger } = wanted;
  const siblings = [...repository.workflowRuns.values()].filter((run) => run.workflow.path === workflow.path);
  const run: WorkflowRun = {
    ...world.identifiers.next('WFR'),
    ...wanted,
    number: siblings.length + 1,
    attempts: [newAttempt(world, 1, trigger.actor)],
    createdAt: world.now(),
  };
  repository.workflowRuns.set(run.id, run);
  announceRun(world, run, 'requested');
  return run;
}

/** Another attempt of a run that has ended, asked for by somebody. */
export function addAttempt(world: World, run: WorkflowRun, triggeredBy: User | Bot): RunAttempt {
  const attempt = newAttempt(world, currentAttempt(run).number + 1, triggeredBy);
  run.attempts.push(attempt);
  announceRun(world, run, 'requested');
  return attempt;
}

function newAttempt(world: World, number: number, triggeredBy: User | Bot): RunAttempt {
  const now = world.now();
  return {
    number,
    triggeredBy,
    status: 'queued',
    conclusion: null,
    cancelling: 'no',
    jobs: [],
    startedAt: now,
    updatedAt: now,
  };
}
