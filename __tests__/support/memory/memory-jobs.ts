import { type PlanAddress, planAddress } from '../../../src/domain/names.ts';
import type { JobStarter } from '../../../src/ports/jobs.ts';

export interface MemoryJobs extends JobStarter {
  /** The plans, as addresses, for which a job was asked for; in order. */
  readonly started: readonly string[];
  /** The jobs that were asked for begin. */
  begin(): void;
  /** From now on, each call fails with what this gives; null for one that works. */
  fail(failure: (plan: PlanAddress | null) => Error | null): void;
}

/** Jobs that wait until a test lets them begin. */
export function createMemoryJobs(): MemoryJobs {
  const started: string[] = [];
  let begun = 0;
  let failure: (plan: PlanAddress | null) => Error | null = () => null;
  const failFor = (plan: PlanAddress | null) => {
    const error = failure(plan);
    if (error !== null) throw error;
  };
  return {
    started,
    begin() {
      begun = started.length;
    },
    fail(next) {
      failure = next;
    },
    async queued() {
      failFor(null);
      return new Set(started.slice(begun));
    },
    async start(plan) {
      failFor(plan);
      started.push(planAddress(plan));
    },
  };
}
