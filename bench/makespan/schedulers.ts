import { PGraph } from 'p-graph';
import type { Workload } from '../../__tests__/domain/schedule/arbitrary-operations.ts';
import type { OperationState } from '../../src/domain/records/run/operation.ts';
import { nextOperations } from '../../src/domain/schedule/next-operations.ts';

/** Carries out all operations of a workload, never more than its slots at once. */
export type Scheduler = (workload: Workload, run: (application: string) => Promise<void>) => Promise<void>;

/** Ours: asks the schedule after every end, as the worker does. */
export const ourSchedule: Scheduler = async ({ operations, slots, durations }, run) => {
  const states = new Map<string, OperationState>(operations.map((it) => [it.application, 'pending']));
  const duration = (application: string) => durations.get(application) ?? 0;
  const underWay = new Map<string, Promise<string>>();
  do {
    const current = operations.map(({ application, after }) => {
      return { application, after, state: states.get(application) ?? 'pending', reason: null };
    });
    for (const name of nextOperations({ operations: current, slots, duration, onFailure: 'stop' })) {
      states.set(name, 'started');
      underWay.set(
        name,
        run(name).then(() => name),
      );
    }
    const ended = await Promise.race(underWay.values());
    states.set(ended, 'succeeded');
    underWay.delete(ended);
  } while ([...states.values()].some((state) => state !== 'succeeded'));
};

/** p-graph as it comes. */
export const pGraph: Scheduler = (workload, run) => runPGraph(workload, run, () => undefined);

/** p-graph with each operation's duration as its priority: then it, too, begins with the longest remaining path. */
export const pGraphWithPriorities: Scheduler = (workload, run) =>
  runPGraph(workload, run, (application) => workload.durations.get(application));

function runPGraph(
  { operations, slots }: Workload,
  run: (application: string) => Promise<void>,
  priorityOf: (application: string) => number | undefined,
): Promise<void> {
  const nodes = operations.map(({ application }) => {
    const priority = priorityOf(application);
    return [application, priority === undefined ? {} : { priority }] as const;
  });
  const edges = operations.flatMap(({ application, after }) =>
    after.map((earlier): [string, string] => [earlier, application]),
  );
  return new PGraph(new Map(nodes), edges).run({ concurrency: slots, run });
}

/** Waves: the next one begins when all operations of the one before have ended. */
export const waves: Scheduler = async ({ operations, slots }, run) => {
  const levels = new Map<string, number>();
  for (const { application, after } of operations)
    levels.set(application, Math.max(-1, ...after.map((it) => levels.get(it) ?? Number.NaN)) + 1);
  for (let level = 0; level <= Math.max(...levels.values()); level += 1) {
    const wave = [...levels].filter(([, of]) => of === level).map(([application]) => application);
    const worker = async () => {
      for (let next = wave.shift(); next !== undefined; next = wave.shift()) await run(next);
    };
    await Promise.all(Array.from({ length: slots }, worker));
  }
};
