import { describe, expect, test } from '@jest/globals';
import { explainFailure } from '../../../../src/adapters/github/failures/explain-failure.ts';
import { type Failure, failureOf, isUnclear } from '../../../../src/adapters/github/failures/failure.ts';
import { ForgeForbidden, ForgeUnavailable } from '../../../../src/ports/forge.ts';

const task = { doing: 'set the status x', permission: 'statuses: write' };
const requestId = { 'x-github-request-id': 'C0DE:1234:ABCD' };

function failure(
  status: number | null,
  {
    words = '',
    headers = {},
    errors = [],
  }: { words?: string; headers?: Record<string, string>; errors?: Failure['errors'] } = {},
): Failure {
  return { status, words, headers: new Map(Object.entries(headers)), errors };
}

const typed = (type: string, path: (string | number)[] = []) => ({
  errors: [{ type, message: 'No', path }],
  words: 'No',
});

describe('a failure', () => {
  test.each([
    [
      'a refusal',
      failure(403, { words: 'Resource not accessible by integration', headers: requestId }),
      ForgeForbidden,
      'could not set the status x: the token may not do this; it needs the permission statuses: write: "Resource not accessible by integration" (request C0DE:1234:ABCD)',
    ],
    [
      'a refusal that names a permission',
      failure(403, {
        headers: { 'x-accepted-github-permissions': 'pull_requests=write; issues=write,contents=read' },
      }),
      ForgeForbidden,
      'could not set the status x: the token may not do this; it needs the permission pull-requests: write or issues: write and contents: read',
    ],
    [
      'a refusal by GraphQL',
      failure(200, typed('FORBIDDEN', ['repository', 'pullRequests', 'nodes', 0, 'commits', 'status'])),
      ForgeForbidden,
      'could not set the status x: the token may not do this; it needs the permission statuses: read: "No"',
    ],
    [
      'what is hidden',
      failure(404, { words: 'Not Found' }),
      ForgeForbidden,
      'could not set the status x: it is not there, or the token may not see it; it needs the permission statuses: write: "Not Found"',
    ],
    [
      'a wrong token',
      failure(401, { words: 'Bad credentials' }),
      ForgeForbidden,
      'could not set the status x: GitHub does not accept the token; it is wrong, was revoked or has expired: "Bad credentials"',
    ],
    [
      'a limit until a time',
      failure(403, { headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1795168800' } }),
      ForgeUnavailable,
      "could not set the status x: GitHub's rate limit for this token is used up; it lets us go on at 2026-11-20T10:00:00.000Z",
    ],
    [
      'a limit for seconds',
      failure(429, { headers: { 'retry-after': '90' } }),
      ForgeUnavailable,
      "could not set the status x: GitHub's rate limit for this token is used up; it lets us go on in 90 seconds",
    ],
    [
      'a limit in words alone',
      failure(403, { words: 'You have exceeded a secondary rate limit.' }),
      ForgeUnavailable,
      'could not set the status x: GitHub\'s rate limit for this token is used up; it lets us go on in a few minutes: "You have exceeded a secondary rate limit."',
    ],
    [
      'a limit of GraphQL',
      failure(200, {
        ...typed('RATE_LIMITED'),
        headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': 'soon' },
      }),
      ForgeUnavailable,
      'could not set the status x: GitHub\'s rate limit for this token is used up; it lets us go on in a few minutes: "No"',
    ],
    [
      'no answer',
      failure(null, { words: 'read ECONNRESET' }),
      ForgeUnavailable,
      'could not set the status x: there was no answer from GitHub: "read ECONNRESET"',
    ],
    [
      'a page in HTML',
      failure(502, { words: '<html>\n<h1>Bad  Gateway</h1></html>' }),
      ForgeUnavailable,
      'could not set the status x: GitHub failed (502); try again later: "Bad Gateway"',
    ],
    [
      'an invalid request',
      failure(422, { words: 'Validation Failed' }),
      ForgeUnavailable,
      'could not set the status x: GitHub refused it (422): "Validation Failed"',
    ],
    [
      'an answer in part',
      failure(200, typed('INTERNAL')),
      ForgeUnavailable,
      'could not set the status x: GitHub answered only in part, which counts as nothing: "No"',
    ],
    [
      'a garbled answer',
      failure(200, { words: 'it is cut off' }),
      ForgeUnavailable,
      'could not set the status x: GitHub\'s answer cannot be read: "it is cut off"',
    ],
  ])('says what to do about %s', (_, given, kind, message) => {
    const error = explainFailure(given, task, []);
    expect(error).toBeInstanceOf(kind);
    expect(error.message).toBe(message);
    expect(error.cause).toBeUndefined();
  });

  test('is told on one line, briefly, without secrets and commands', () => {
    const words = `a\n::error::b\u202e\u0007 sesame-open-up ghs_16C7e42F292c6912E7710c838347Ae178B4a ${'long '.repeat(100)}`;
    const { message } = explainFailure(
      failure(500, { words, headers: { 'x-github-request-id': 'sesame-open-up\n::stop::' } }),
      task,
      ['sesame-open-up'],
    );
    expect(message).toMatch(/: "a ::error::b \*\*\* \*\*\* long [a-z ]*"$/);
    expect(message.length).toBeLessThan(400);
  });
});

describe('what became of a write', () => {
  test.each([
    [failure(null), true],
    [failure(200), true],
    [failure(408), true],
    [failure(500), true],
    [failure(504), true],
    [failure(400), false],
    [failure(403), false],
    [failure(404), false],
    [failure(409), false],
    [failure(422), false],
    [failure(429), false],
  ])('%j', (given, expected) => {
    expect(isUnclear(given)).toBe(expected);
  });

  test('is no question after a mistake of ours', () => {
    expect(failureOf(new TypeError('x is not a function'))).toBeUndefined();
    expect(failureOf('text')).toBeUndefined();
  });
});
