import { isUnclear } from '../failures/failure.ts';
import { rateLimitWait } from '../failures/rate-limit.ts';
import type { FailedTask } from './start-once.ts';

/** Whether a request that changed nothing may go well in a moment: GitHub failed, did not answer, or has a limit. */
export function isTransient({ failure }: Pick<FailedTask, 'failure'>): boolean {
  return failure !== null && (isUnclear(failure) || rateLimitWait(failure, 0) !== undefined);
}
