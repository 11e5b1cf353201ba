import type { Progress } from '../../src/ports/progress.ts';

export interface NotedProgress extends Progress {
  /** What was told, a line each: `claimed qa/one`. */
  readonly told: readonly string[];
}

export function createNotedProgress(): NotedProgress {
  const told: string[] = [];
  const about =
    (what: string) =>
    ({ environment, plan }: { environment: string; plan: string }) => {
      told.push(`${what} ${environment}/${plan}`);
    };
  return {
    told,
    registered: about('registered'),
    waiting: about('waiting'),
    claimed: about('claimed'),
    ended: about('ended'),
    changed: (run) => about(run.status)(run),
    operation: (_, { application, state }) => told.push(`${application} ${state}`),
    output: (_, application, line) => told.push(`${application}: ${line}`),
    note: (text) => told.push(text),
  };
}
