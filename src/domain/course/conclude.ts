import { isVerified, unmetCriterion } from '../records/run/criterion.ts';
import { isBetweenTries, isSettled, openTry } from '../records/run/operation-transitions.ts';
import { isToBeUndone } from '../records/run/plan-backout.ts';
import { applicationsIn, type Run } from '../records/run/run.ts';
import type { RunEvent } from '../records/run/run-event.ts';
import { operationsToSkip } from '../schedule/operations-to-skip.ts';

/**
 * What follows from how a run under way stands, before anything else may start: operations that can never start, and once
 * nothing of it is under way the next status. Empty while it goes on as it is.
 * @param at ISO time
 */
export function conclude(run: Run, at: string): readonly RunEvent[] {
  const given = giveUp(run, at);
  if (given.length > 0) return given;
  const skipped = skip(run);
  if (skipped !== undefined) return [skipped];
  if (run.operations.some((it) => openTry(it) !== undefined || isBetweenTries(it))) return [];
  return nextStatus(run, at);
}

/** What was to be tried again is not, once the run is to end. */
function giveUp({ status, operations }: Run, at: string): readonly RunEvent[] {
  if (status !== 'aborting') return [];
  return operations.filter(isBetweenTries).map(({ application, tries }) => {
    const reason = tries.at(-1)?.reason ?? null;
    return { kind: 'ended', application, end: { outcome: 'failed', reason, at } };
  });
}

function skip(run: Run): RunEvent | undefined {
  const { status, operations, onFailure } = run;
  if (status !== 'aborting' && status !== 'running') return undefined;
  const [applications, reason] =
    status === 'aborting'
      ? [applicationsIn(run, 'pending'), 'the run was stopped before it began']
      : [operationsToSkip({ operations, onFailure }), 'an operation before it did not succeed'];
  return applications.length === 0 ? undefined : { kind: 'skipped', applications, reason };
}

function nextStatus(run: Run, at: string): readonly RunEvent[] {
  switch (run.status) {
    case 'running':
      return afterOperations(run, at);
    case 'verifying':
      return afterVerification(run, at);
    case 'aborting':
      return hasSucceeded(run) ? [{ kind: 'completed', at }] : undo(run, at);
    case 'backing-out':
      return isBackedOut(run) ? [{ kind: 'completed', at }] : [];
    default:
      return [];
  }
}

function afterOperations(run: Run, at: string): readonly RunEvent[] {
  const pending = run.operations.filter(({ state }) => state === 'pending');
  if (pending.length > 0) {
    const isReady = run.activatedAt === undefined && pending.every((it) => it.preparedAt !== undefined);
    return isReady ? [{ kind: 'prepared', at }] : [];
  }
  if (!run.operations.every(isSettled)) return undo(run, at);
  return hasSucceeded(run) ? [{ kind: 'completed', at }] : [{ kind: 'verifying' }];
}

function afterVerification(run: Run, at: string): readonly RunEvent[] {
  if (unmetCriterion(run) !== undefined) return undo(run, at);
  return isVerified(run) ? [{ kind: 'completed', at }] : [];
}

/** Success wins: over an abort, too (docs/design.md). */
function hasSucceeded(run: Run): boolean {
  return run.operations.every(isSettled) && isVerified(run);
}

function undo(run: Run, at: string): readonly RunEvent[] {
  const isDue = run.backout === 'automatic' && run.operations.some(isToBeUndone);
  return [isDue ? { kind: 'backing-out' } : { kind: 'completed', at }];
}

function isBackedOut({ operations }: Run): boolean {
  return operations.every(({ backout }) => backout?.state !== 'pending' && backout?.state !== 'started');
}
