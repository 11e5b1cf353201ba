import type { Step } from '../records/run/operation.ts';
import type { Run } from '../records/run/run.ts';
import { nextOperations, type ScheduleInput } from '../schedule/next-operations.ts';
import { nextBackouts } from './next-backouts.ts';

export interface NextStarts {
  readonly applications: readonly string[];
  /** What their deployers are called for; absent where a run has one stage. */
  readonly step?: Step;
}

const none: NextStarts = { applications: [] };

/**
 * The operations whose deployers are called now, and for what. What is only prepared needs no order, because nothing that
 * runs is changed by it.
 */
export function nextStarts(run: Run, terms: Pick<ScheduleInput, 'slots' | 'duration'>): NextStarts {
  const { status, stages, activatedAt, operations, onFailure } = run;
  if (status === 'backing-out')
    return { step: 'backout', applications: nextBackouts(operations, terms.slots) };
  if (status !== 'running') return none;
  if (stages === undefined) return { applications: nextOperations({ operations, onFailure, ...terms }) };
  if (activatedAt !== undefined) {
    return { step: 'activate', applications: nextOperations({ operations, onFailure, ...terms }) };
  }
  const unprepared = operations
    .filter(({ preparedAt }) => preparedAt === undefined)
    .map((operation) => ({ ...operation, after: [] }));
  return { step: 'prepare', applications: nextOperations({ operations: unprepared, onFailure, ...terms }) };
}
