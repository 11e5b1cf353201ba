import pRetry from 'p-retry';
import { RepositoryUnavailable } from '../../../ports/release-repository.ts';

/** What passes by itself: another git holds a lock, or an answer leaves it open what happened. */
export class Passing extends RepositoryUnavailable {}

/**
 * Tries again as long as it rejects with Passing, a little later each time and not in step with others, until
 * `limit` milliseconds have passed. What is tried is given the number of the try, from 1.
 */
export function patiently<Value>(limit: number, attempt: (number: number) => Promise<Value>): Promise<Value> {
  return pRetry(attempt, {
    retries: Number.POSITIVE_INFINITY,
    minTimeout: 10,
    maxTimeout: 1000,
    factor: 1.5,
    randomize: true,
    maxRetryTime: limit,
    shouldRetry: ({ error }) => error instanceof Passing,
  });
}
