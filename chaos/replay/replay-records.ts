import type { EnvironmentState } from '../../src/domain/records/environment/environment-state.ts';
import type { RecordsCommit } from '../records-history.ts';
import { afterDeliveries } from './after-deliveries.ts';
import { afterEvents } from './after-events.ts';
import { differences } from './differences.ts';
import { environmentsOf, type Files, stateInFiles } from './state-in-files.ts';

/**
 * Goes through the records commit by commit, from the first, and finds for each the events by which the very functions
 * of the program lead from what stood there before to what it wrote. A sentence for each step that none leads to: a run
 * that jumped, or a record that says more, or less, than its events.
 */
export function findImpossibleSteps(history: readonly RecordsCommit[]): string[] {
  const found: string[] = [];
  let files: Files = new Map();
  for (const { id, message, changes } of history) {
    const next = new Map(files);
    for (const [path, bytes] of changes) {
      if (bytes === null) next.delete(path);
      else next.set(path, bytes);
    }
    for (const environment of environmentsOf(changes.keys())) {
      const step = { before: stateInFiles(files, environment), after: stateInFiles(next, environment) };
      const problems = impossibleIn(step, deliveriesIn(changes, environment));
      found.push(...problems.map((problem) => `${problem} (${id.slice(0, 12)}, '${message}')`));
    }
    files = next;
  }
  return found;
}

interface Step {
  readonly before: EnvironmentState;
  readonly after: EnvironmentState;
}

function impossibleIn({ before, after }: Step, deliveries: Files): string[] {
  const { state, problems } = afterEvents(before, after);
  return [...problems, ...differences(before, afterDeliveries(state, deliveries), after)];
}

function deliveriesIn(changes: RecordsCommit['changes'], environment: string): Files {
  return new Map(
    [...changes].flatMap(([path, bytes]) =>
      bytes !== null && path.startsWith(`deliveries/${environment}/`) ? [[path, bytes] as const] : [],
    ),
  );
}
