import type { Operation } from './operation.ts';

/** The applications to which something is being done: they are deployed, or taken back. */
export function applicationsUnderWay(operations: readonly Operation[]): string[] {
  return operations
    .filter(({ state, backout }) => state === 'started' || backout?.state === 'started')
    .map(({ application }) => application);
}
