import type { Failure } from './failure.ts';

/**
 * When a limit lets us go on, as a part of a sentence; undefined when the failure has another cause.
 *
 * Source: docs.github.com, "Rate limits for the REST API", "Exceeding the rate limit".
 */
export function rateLimitEnd(failure: Failure): string | undefined {
  if (!isRateLimit(failure)) return undefined;
  const { headers } = failure;
  const seconds = Number(headers.get('retry-after'));
  if (seconds > 0) return `in ${seconds} seconds`;
  const reset = Number(headers.get('x-ratelimit-reset'));
  const isTime = reset > 0 && reset < 1e11;
  return headers.get('x-ratelimit-remaining') === '0' && isTime
    ? `at ${new Date(reset * 1000).toISOString()}`
    : 'in a few minutes';
}

/** Milliseconds until a limit lets us go on, a minute when it does not say; undefined when the failure has another cause. */
export function rateLimitWait(failure: Failure, now: number): number | undefined {
  if (!isRateLimit(failure)) return undefined;
  const { headers } = failure;
  const seconds = Number(headers.get('retry-after'));
  if (seconds > 0) return seconds * 1000;
  const reset = Number(headers.get('x-ratelimit-reset')) * 1000;
  return headers.get('x-ratelimit-remaining') === '0' && reset > now ? reset - now : 60_000;
}

function isRateLimit({ status, headers, words, errors }: Failure): boolean {
  if (errors.some(({ type }) => type === 'RATE_LIMITED') || status === 429) return true;
  return (
    status === 403 &&
    (headers.get('x-ratelimit-remaining') === '0' ||
      headers.has('retry-after') ||
      /\brate limit/i.test(words))
  );
}
