import type { Problem } from '../../domain/problem.ts';

/** The plan is there, whatever could not be said of it. */
export function asWarning(problem: Problem): Problem {
  return { ...problem, severity: 'warning' };
}
