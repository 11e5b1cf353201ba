import type { Problem } from '../domain/problem.ts';
import { awaitsClaim, type Run } from '../domain/records/run/run.ts';
import type { RefusalKind } from '../usecases/refusal.ts';

/** What the process says when it ends; documented in docs/commands.md. */
export const exitCode = { done: 0, no: 1, wrong: 2, aborted: 3, waiting: 4, interrupted: 5 } as const;

export const exitCodeOf: Readonly<Record<RefusalKind, number>> = {
  no: exitCode.no,
  wrong: exitCode.wrong,
  lost: exitCode.interrupted,
};

export interface ExecutionOutcome {
  readonly interrupted: boolean;
  readonly runs: readonly Run[];
  /** Those among them that this command did not start. */
  readonly endedOnly: readonly Run[];
  readonly lost: readonly Problem[];
  readonly wrong: readonly Problem[];
}

/** A signal before an aborted run, before a lost service, before what is wrong, before what waits. */
export function executionExitCode(outcome: ExecutionOutcome): number {
  const { interrupted, endedOnly, lost, wrong } = outcome;
  const runs = outcome.runs.filter((run) => !endedOnly.includes(run));
  if (interrupted) return exitCode.interrupted;
  if (runs.some(({ status }) => status === 'aborted')) return exitCode.aborted;
  if (lost.length > 0) return exitCode.interrupted;
  if (wrong.length > 0) return exitCode.wrong;
  return runs.some(awaitsClaim) ? exitCode.waiting : exitCode.done;
}
