import { nextOperations } from '../../../src/domain/schedule/next-operations.ts';
import { operationsToSkip } from '../../../src/domain/schedule/operations-to-skip.ts';
import type { ScheduledOperation } from '../../../src/domain/schedule/scheduled-operation.ts';

export interface Simulation {
  readonly operations: readonly Pick<ScheduledOperation, 'application' | 'after'>[];
  readonly slots: number;
  /** Milliseconds by application. */
  readonly durations: ReadonlyMap<string, number>;
  readonly onFailure: 'stop' | 'continue';
  readonly failing: ReadonlySet<string>;
}

export interface Simulated {
  readonly makespan: number;
  readonly startedAt: ReadonlyMap<string, number>;
  readonly endedAt: ReadonlyMap<string, number>;
  readonly operations: readonly ScheduledOperation[];
  /** The most operations that were under way at once. */
  readonly atOnce: number;
}

/** Executes a run with a clock of its own: asks the schedule after every end, as the executor does. */
export function simulate({ operations, slots, durations, onFailure, failing }: Simulation): Simulated {
  const duration = (application: string) => durations.get(application) ?? 0;
  let current: readonly ScheduledOperation[] = operations.map((operation) => ({
    ...operation,
    state: 'pending',
    reason: null,
  }));
  const startedAt = new Map<string, number>();
  const endedAt = new Map<string, number>();
  let now = 0;
  let atOnce = 0;
  const mark = (names: readonly string[], state: ScheduledOperation['state']) => {
    current = current.map((each) => (names.includes(each.application) ? { ...each, state } : each));
  };
  for (;;) {
    const starting = nextOperations({ operations: current, slots, duration, onFailure });
    mark(starting, 'started');
    for (const application of starting) startedAt.set(application, now);
    const underWay = current.filter(({ state }) => state === 'started').map(({ application }) => application);
    atOnce = Math.max(atOnce, underWay.length);
    if (underWay.length === 0) break;
    const endOf = (application: string) => (startedAt.get(application) ?? 0) + duration(application);
    const ending = underWay.reduce((first, each) => (endOf(each) < endOf(first) ? each : first));
    now = endOf(ending);
    endedAt.set(ending, now);
    mark([ending], failing.has(ending) ? 'failed' : 'succeeded');
    if (failing.has(ending)) mark(operationsToSkip({ operations: current, onFailure }), 'skipped');
  }
  return { makespan: now, startedAt, endedAt, operations: current, atOnce };
}
