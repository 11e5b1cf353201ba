import type { ProblemCode } from '../../problem.ts';
import type { Effect } from './effect.ts';
import type { Operation, OperationState, Outcome, Step, Try } from './operation.ts';
import type { Predecessor } from './predecessor.ts';

/** How something that was started has ended; `at` is an ISO time. */
export interface OperationEnd {
  readonly outcome: Outcome;
  readonly reason: string | null;
  readonly at: string;
  /** It was kept from beginning at all; absent otherwise. */
  readonly begun?: false;
}

const nothingToDo: readonly ProblemCode[] = ['already-deployed', 'newer-in-target'];

/** Why nothing was to do: the same version was there, or a newer one. Undefined for whatever else became of it. */
export function whyNothing({ state, reason }: Pick<Operation, 'state' | 'reason'>): ProblemCode | undefined {
  return state === 'skipped' ? nothingToDo.find((code) => code === reason) : undefined;
}

/** Whether it holds nobody up: it succeeded, or nothing was to do. */
export function isSettled(operation: Pick<Operation, 'state' | 'reason'>): boolean {
  return operation.state === 'succeeded' || whyNothing(operation) !== undefined;
}

/** The try whose effect may go on; undefined when nothing of it is under way. */
export function openTry({ tries }: Pick<Operation, 'tries'>): Try | undefined {
  const last = tries.at(-1);
  return last?.endedAt === null ? last : undefined;
}

/** What its deployer was called for last; undefined before, and where a run has one stage. */
export function lastStep({ tries }: Pick<Operation, 'tries'>): Step | undefined {
  return tries.at(-1)?.step;
}

/** Whether something has begun that was more than to prepare it, so that the environment may have changed. */
export function wasDeployed({ tries }: Pick<Operation, 'tries'>): boolean {
  return tries.some(({ step, begun }) => step !== 'prepare' && begun !== false);
}

export interface OperationStart {
  readonly effect: Effect;
  readonly at: string;
  readonly step?: Step;
}

/** Its deployer is called, for the deployment or the next step of it. */
export function startOperation(
  operation: Operation,
  start: OperationStart,
  before?: Predecessor | null,
): Operation {
  if (start.step === 'backout') return startBackout(operation, start);
  requireState(operation, 'pending', 'start');
  const { at, step } = start;
  return {
    ...operation,
    state: 'started',
    startedAt: operation.startedAt ?? at,
    ...(step !== 'prepare' && before !== undefined && { before }),
    tries: [...operation.tries, begun(start)],
  };
}

function startBackout(operation: Operation, start: OperationStart): Operation {
  if (operation.backout?.state !== 'pending') throw wrongState(operation, 'back out');
  return {
    ...operation,
    backout: { state: 'started', reason: null },
    tries: [...operation.tries, begun(start)],
  };
}

function begun({ effect, at, step }: OperationStart): Try {
  return { ...(step && { step }), startedAt: at, endedAt: null, outcome: null, effect };
}

/** Its effect has ended, or a dead holder left it behind and its outcome is unknown. */
export function endOperation(operation: Operation, end: OperationEnd): Operation {
  const ended = { ...operation, tries: closeTry(operation, end) };
  if (lastStep(operation) === 'backout') return endBackout(ended, end);
  requireState(operation, 'started', 'end');
  if (lastStep(operation) === 'prepare' && end.outcome === 'succeeded') {
    return { ...ended, state: 'pending', preparedAt: end.at };
  }
  return { ...ended, state: end.outcome, reason: end.reason, endedAt: end.at };
}

function endBackout(operation: Operation, { outcome, reason }: OperationEnd): Operation {
  if (operation.backout?.state !== 'started') throw wrongState(operation, 'end the backout of');
  const backedOut = { ...operation, backout: { state: outcome, reason } };
  return outcome === 'succeeded' ? { ...backedOut, state: 'backed-out' } : backedOut;
}

/** One try has failed and another one is to follow. */
export function failTry(operation: Operation, end: OperationEnd): Operation {
  if (openTry(operation) === undefined) throw wrongState(operation, 'end a try of');
  const tries = closeTry(operation, end).map((attempt, index, all) =>
    index === all.length - 1 && end.reason !== null ? { ...attempt, reason: end.reason } : attempt,
  );
  return { ...operation, tries };
}

/** Tries once more what has failed. */
export function tryAgain(operation: Operation, { effect, at }: Omit<OperationStart, 'step'>): Operation {
  if (!isBetweenTries(operation)) throw wrongState(operation, 'try again');
  const step = lastStep(operation);
  return { ...operation, tries: [...operation.tries, begun({ effect, at, ...(step && { step }) })] };
}

/** Whether a try of it has failed and the next one has not begun. */
export function isBetweenTries(operation: Operation): boolean {
  const isUnderWay = operation.state === 'started' || operation.backout?.state === 'started';
  return isUnderWay && openTry(operation) === undefined;
}

/** Says more about what its last try has set in motion. */
export function learnEffect(operation: Operation, effect: Effect): Operation {
  if (openTry(operation) === undefined) throw wrongState(operation, 'learn of');
  const tries = operation.tries.map((attempt) =>
    attempt.endedAt === null ? { ...attempt, effect } : attempt,
  );
  return { ...operation, tries };
}

/** It could not even be started: nothing has happened outside. */
export function failUnstarted(operation: Operation, reason: string, at: string): Operation {
  if (operation.backout?.state === 'pending') return { ...operation, backout: { state: 'failed', reason } };
  requireState(operation, 'pending', 'fail');
  return { ...operation, state: 'failed', reason, endedAt: at };
}

export function skipOperation(operation: Operation, reason: string): Operation {
  requireState(operation, 'pending', 'skip');
  return { ...operation, state: 'skipped', reason };
}

function closeTry({ tries }: Operation, { at, outcome, begun }: OperationEnd): Try[] {
  const end = { endedAt: at, outcome, ...(begun === false && { begun }) };
  return tries.map((attempt) => (attempt.endedAt === null ? { ...attempt, ...end } : attempt));
}

function requireState(operation: Operation, state: OperationState, verb: string): void {
  if (operation.state !== state) throw wrongState(operation, verb);
}

function wrongState({ application, state, backout }: Operation, verb: string): Error {
  const more = backout === undefined ? '' : `, its backout is ${backout.state}`;
  return new Error(`cannot ${verb} ${application}: it is ${state}${more}`);
}
