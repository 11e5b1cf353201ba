import { type EnvironmentState, withRun } from '../../src/domain/records/environment/environment-state.ts';
import { inMergeOrder, type Run } from '../../src/domain/records/run/run.ts';
import { findWay, textOf } from './find-way.ts';
import { isUnbegun } from './propose-events.ts';

export interface AfterEvents {
  /** With all that follows from the events that were found. */
  readonly state: EnvironmentState;
  /** A sentence for each run to which no events lead. */
  readonly problems: readonly string[];
}

/** Lets the events happen that lead each run of one state to how it is found in the next. */
export function afterEvents(before: EnvironmentState, after: EnvironmentState): AfterEvents {
  const problems: string[] = [];
  let state = before;
  for (const goal of inOrder(before, after)) {
    const step = stepTo(state, before.active.get(goal.plan), goal);
    if (typeof step === 'string') problems.push(step);
    else state = step;
  }
  const found = (plan: string) => after.active.has(plan) || after.endedPlans.has(plan);
  const vanished = [...before.active.keys()].filter((plan) => !found(plan));
  return {
    state,
    problems: [
      ...problems,
      ...[...before.newlyEnded]
        .filter(([plan, run]) => isChanged(run, after.newlyEnded.get(plan)))
        .map(([plan]) => `the run of ${plan}, which had ended, was changed`),
      ...vanished.map((plan) => `the run of ${plan} vanished`),
    ],
  };
}

/** The runs that were found otherwise, those whose follow-up is owed in the order in which it is. */
function inOrder(before: EnvironmentState, after: EnvironmentState): Run[] {
  const ended = [...after.newlyEnded.values()].filter(({ plan }) => !before.endedPlans.has(plan));
  const owes = after.record?.owes ?? [];
  const place = ({ plan }: Run) => (owes.includes(plan) ? owes.indexOf(plan) : -1);
  const changed = [...after.active.values()].filter((run) => isChanged(before.active.get(run.plan), run));
  return [...inMergeOrder(changed), ...inMergeOrder(ended).sort((a, b) => place(a) - place(b))];
}

/** A sentence when it is impossible. */
function stepTo(state: EnvironmentState, from: Run | undefined, goal: Run): EnvironmentState | string {
  if (isRegistered(state, from, goal)) return withRun(state, goal);
  if (from === undefined) return `the run of ${goal.plan} began as ${goal.status}`;
  const start = from.status === 'waiting' ? judgedAnew(from, goal) : from;
  const way = findWay(withRun(state, start), goal);
  return way ?? `nothing leads the run of ${goal.plan} from ${from.status} to ${goal.status}`;
}

/** A plan that was merged for the first time, or anew before its claim, is at the end of those that wait. */
function isRegistered({ record }: EnvironmentState, from: Run | undefined, goal: Run): boolean {
  const isUntouched =
    goal.status === 'waiting' && goal.epoch === 0 && goal.holder === null && isUnbegun(goal);
  const isLater = record !== null && goal.sequence >= record.sequence;
  return isUntouched && isLater && (from === undefined || from.status === 'waiting');
}

/** What a plan that waits would do is judged again and again, until its claim. */
function judgedAnew(run: Run, { operations }: Run): Run {
  return isUnbegun({ operations }) ? { ...run, operations } : run;
}

function isChanged(before: Run | undefined, after: Run | undefined): boolean {
  return textOf(before) !== textOf(after);
}
