import type { Operation } from './operation.ts';
import type { Run } from './run.ts';

/** Whether what an operation did was to be undone, and nobody can say that it was. */
export function isBackoutFailed({ backout }: Pick<Operation, 'backout'>): boolean {
  return backout?.state === 'failed' || backout?.state === 'unknown';
}

/** The operations of a run that could not be undone. */
export function failedBackouts({ operations }: Pick<Run, 'operations'>): readonly Operation[] {
  return operations.filter(isBackoutFailed);
}
