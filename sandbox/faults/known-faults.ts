import type { Fault } from './fault.ts';

export const serverError: Fault = { kind: 'answer', answer: json(500, 'Server Error') };

export const badGatewayAfterEffect: Fault = {
  kind: 'answer-after',
  answer: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>502 Bad Gateway</html>' },
};

/** https://docs.github.com/en/rest/using-the-rest-api/rate-limits-for-the-rest-api#about-secondary-rate-limits */
export function secondaryLimit(retryAfter: number): Fault {
  const text = 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.';
  return { kind: 'answer', answer: json(403, text, { 'retry-after': String(retryAfter) }) };
}

export function tooManyRequests(retryAfter: number): Fault {
  const text = 'You have exceeded a secondary rate limit.';
  return { kind: 'answer', answer: json(429, text, { 'retry-after': String(retryAfter) }) };
}

/** The request is dealt with only when the promise is settled. */
export function held(until: Promise<void>): Fault {
  return { kind: 'before', run: () => until };
}

function json(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
  const body = JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' });
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, body };
}
