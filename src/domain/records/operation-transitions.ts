import type { ProblemCode } from '../problem.ts';
import type { Effect, Operation, OperationState, Outcome } from './run.ts';

const nothingToDo: readonly ProblemCode[] = ['already-deployed', 'newer-in-target'];

/** Why nothing was to do: the same version was there, or a newer one. Undefined for whatever else became of it. */
export function whyNothing({ state, reason }: Pick<Operation, 'state' | 'reason'>): ProblemCode | undefined {
  return state === 'skipped' ? nothingToDo.find((code) => code === reason) : undefined;
}

/** Whether it holds nobody up: it succeeded, or nothing was to do. */
export function isSettled(operation: Pick<Operation, 'state' | 'reason'>): boolean {
  return operation.state === 'succeeded' || whyNothing(operation) !== undefined;
}

export function startOperation(operation: Operation, effect: Effect, at: string): Operation {
  requireState(operation, 'pending', 'start');
  const attempt = { startedAt: at, endedAt: null, outcome: null, effect };
  return { ...operation, state: 'started', startedAt: at, tries: [...operation.tries, attempt] };
}

/** Its effect has ended, or a dead holder left it behind and its outcome is unknown. */
export function endOperation(
  operation: Operation,
  end: { readonly outcome: Outcome; readonly reason: string | null; readonly at: string },
): Operation {
  requireState(operation, 'started', 'end');
  const tries = operation.tries.map((attempt) =>
    attempt.endedAt === null ? { ...attempt, endedAt: end.at, outcome: end.outcome } : attempt,
  );
  return { ...operation, state: end.outcome, reason: end.reason, endedAt: end.at, tries };
}

/** Says more about what its last try has set in motion. */
export function learnEffect(operation: Operation, effect: Effect): Operation {
  requireState(operation, 'started', 'learn of');
  const tries = operation.tries.map((attempt) =>
    attempt.endedAt === null ? { ...attempt, effect } : attempt,
  );
  return { ...operation, tries };
}

/** It could not even be started: nothing has happened outside. */
export function failUnstarted(operation: Operation, reason: string, at: string): Operation {
  requireState(operation, 'pending', 'fail');
  return { ...operation, state: 'failed', reason, endedAt: at };
}

export function skipOperation(operation: Operation, reason: string): Operation {
  requireState(operation, 'pending', 'skip');
  return { ...operation, state: 'skipped', reason };
}

function requireState(operation: Operation, state: OperationState, verb: string): void {
  if (operation.state !== state) {
    throw new Error(`cannot ${verb} ${operation.application}: it is ${operation.state}, not ${state}`);
  }
}
