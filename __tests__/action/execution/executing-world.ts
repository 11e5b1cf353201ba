import type { Coordination } from '../../../src/action/execution/coordinating/coordinate.ts';
import type { ExecutingPorts } from '../../../src/action/execution/execution-session.ts';
import { neverDue } from '../../../src/ports/hand-over.ts';
import { createApprovalsReader } from '../../../src/usecases/approvals/approvals-of-run.ts';
import { createFollowUpWorld } from '../../support/follow-up-world.ts';
import { createMemoryJobs, type MemoryJobs } from '../../support/memory/memory-jobs.ts';
import { createMemoryNotifiers, type MemoryNotifiers } from '../../support/memory/memory-notifiers.ts';
import type { MemoryReviewers } from '../../support/memory/memory-reviewers.ts';
import type { MemoryWorld } from '../../support/memory-world.ts';

/** A release repository, jobs that are asked for, and steps that execute. */
export interface ExecutingWorld {
  readonly world: MemoryWorld;
  readonly jobs: MemoryJobs;
  readonly reviewers: MemoryReviewers;
  readonly notifiers: MemoryNotifiers;
  /** What one step has, in a process of its own. */
  step(pid: number): ExecutingPorts;
  /** What a step is told that works off a plan of qa. */
  coordination(plan: string): Coordination;
  /** What steps said that they hold, in order; an empty text for nothing. */
  readonly held: readonly string[];
}

export async function createExecutingWorld(): Promise<ExecutingWorld> {
  const followUps = await createFollowUpWorld();
  const { world, reviewers } = followUps;
  const jobs = createMemoryJobs();
  const held: string[] = [];
  const notifiers = createMemoryNotifiers();
  return {
    world,
    jobs,
    reviewers,
    notifiers,
    held,
    step(pid) {
      const process = { ...followUps.process(pid), ...world.process(pid) };
      const ports = { ...process, approvalsOf: createApprovalsReader(process) };
      return { ...process, ports, starter: jobs, notifiers };
    },
    coordination: (plan) => ({
      ...{ plan: { environment: 'qa', plan }, stop: world.stop.signal, handOver: neverDue },
      runner: { hold: (run) => void held.push(run ?? '') },
    }),
  };
}
