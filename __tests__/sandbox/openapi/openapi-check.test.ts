import { describe, expect, test } from '@jest/globals';
import { createOpenApiCheck } from '../../../sandbox/openapi/openapi-check.ts';

const check = createOpenApiCheck();

const status = {
  url: 'http://127.0.0.1/repos/acme/release/statuses/abc',
  id: 1,
  node_id: 'MDEyOlN0YXR1czE=',
  state: 'success',
  description: null,
  target_url: null,
  context: 'deployment-plan/qa',
  created_at: '2026-11-20T10:00:00Z',
  updated_at: '2026-11-20T10:00:00Z',
  avatar_url: null,
  creator: null,
};
const created = { method: 'POST', path: '/repos/acme/release/statuses/abc', status: 201 };

describe('an answer that is as described', () => {
  test.each([
    ['a body', { ...created, body: status }],
    [
      'no body',
      { method: 'DELETE', path: '/repos/acme/release/git/refs/heads/x', status: 204, body: undefined },
    ],
    ['nothing new', { method: 'GET', path: '/repos/acme/release/pulls', status: 304, body: '' }],
    [
      'a described error',
      { method: 'GET', path: '/repos/acme/release', status: 404, body: { message: 'Not Found' } },
    ],
    [
      'an error that any operation may give',
      { method: 'GET', path: '/repos/acme/release/pulls', status: 502, body: { message: 'Server Error' } },
    ],
  ])('%s: no problems', (_, answer) => {
    expect(check(answer)).toEqual([]);
  });
});

describe('an answer that is not', () => {
  test.each([
    [
      'a missing field',
      { ...created, body: omit('context') },
      /the body must have required property 'context'/,
    ],
    ['a wrong type', { ...created, body: { ...status, id: 'one' } }, /\/id must be integer/],
    [
      'an address that is none',
      { method: 'GET', path: '/repos/acme/release/pulls/1/files', status: 200, body: [{ blob_url: 'here' }] },
      /\/0\/blob_url must match format "uri"/,
    ],
    ['null where it may not be', { ...created, body: { ...status, state: null } }, /\/state must be string/],
    ['a success that is not described', { ...created, status: 200, body: status }, /not described/],
    [
      'a body too much',
      { method: 'PUT', path: '/user/starred/acme/x', status: 204, body: {} },
      /a body, where/,
    ],
    ['no body', { ...created, body: undefined }, /no body, where/],
    [
      'an error of another form',
      { method: 'GET', path: '/repos/acme/release/pulls', status: 500, body: { message: 500 } },
      /\/message must be string/,
    ],
    [
      'an operation that is unknown',
      { method: 'GET', path: '/no/such', status: 200, body: {} },
      /describes no GET/,
    ],
  ])('%s', (_, answer, problem) => {
    expect(check(answer).join('\n')).toMatch(problem);
  });

  test('problems name the operation and the status', () => {
    expect(check({ ...created, body: { ...status, id: null } })).toEqual([
      'POST /repos/{owner}/{repo}/statuses/{sha} 201: /id must be integer',
    ]);
  });
});

function omit(key: string): unknown {
  return Object.fromEntries(Object.entries(status).filter(([name]) => name !== key));
}
