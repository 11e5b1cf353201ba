import type { Problem } from '../../domain/problem.ts';
import type { PlannedOperation } from '../../domain/validation.ts';

/** `2 errors, 1 warning, 3 notices`; `no problems` when there is none. */
export function countsInWords(problems: readonly Pick<Problem, 'severity'>[]): string {
  const counts = (['error', 'warning', 'notice'] as const).flatMap((severity) => {
    const count = problems.filter((problem) => problem.severity === severity).length;
    return count === 0 ? [] : [countInWords(count, severity)];
  });
  return counts.length === 0 ? 'no problems' : counts.join(', ');
}

/** `3 operations, 1 skipped`. */
export function operationCountsInWords(operations: readonly Pick<PlannedOperation, 'skip'>[]): string {
  const skipped = operations.filter(({ skip }) => skip !== undefined).length;
  const count = countInWords(operations.length, 'operation');
  return skipped === 0 ? count : `${count}, ${skipped} skipped`;
}

/** `1 error`, `2 errors`. */
export function countInWords(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`;
}
