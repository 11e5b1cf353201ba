import type { Environment } from '../model/configuration.ts';
import type { Afterwards } from './run.ts';

/** What is to follow the runs of an environment, ready to be spread into a claim; empty when nothing is. */
export function afterwardsOf({ onAbort, promoteTo }: Pick<Environment, 'onAbort' | 'promoteTo'>): {
  readonly afterwards?: Afterwards;
} {
  if (onAbort === undefined && promoteTo === undefined) return {};
  return { afterwards: { onAbort: onAbort ?? null, promoteTo: promoteTo ?? null } };
}
