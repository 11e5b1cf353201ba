import type { Problem } from '../domain/problem.ts';
import { failureOf } from './failure.ts';

/** What a failure says that may pass by itself, such as a network that is down; throws any other. */
export function passingProblems(cause: unknown): readonly Problem[] {
  const failure = failureOf(cause);
  if (failure?.kind !== 'lost') throw cause;
  return failure.problems;
}
