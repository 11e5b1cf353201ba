import { expect, test } from '@jest/globals';
import { findOperation } from '../../../sandbox/openapi/find-operation.ts';

test.each([
  ['GET', '/repos/acme/release', 'GET /repos/{owner}/{repo}'],
  ['get', '/repos/acme/release/pulls/7/files', 'GET /repos/{owner}/{repo}/pulls/{pull_number}/files'],
  ['GET', '/repos/{owner}/{repo}/pulls', 'GET /repos/{owner}/{repo}/pulls'],
  ['GET', '/user/repos', 'GET /user/repos'],
  ['GET', '/user/17', 'GET /user/{account_id}'],
  ['GET', '/repos/acme/release/branches/env%2Fqa', 'GET /repos/{owner}/{repo}/branches/{branch}'],
  ['GET', '/repos/acme/release/branches/env/qa', 'GET /repos/{owner}/{repo}/branches/{branch}'],
  [
    'GET',
    '/repos/acme/release/branches/env/qa/protection',
    'GET /repos/{owner}/{repo}/branches/{branch}/protection',
  ],
  ['GET', '/repos/acme/release/rules/branches/env/qa', 'GET /repos/{owner}/{repo}/rules/branches/{branch}'],
  ['GET', '/repos/acme/release/contents/plans/a.yml', 'GET /repos/{owner}/{repo}/contents/{path}'],
  ['PATCH', '/repos/acme/release/git/refs/heads/a/b', 'PATCH /repos/{owner}/{repo}/git/refs/{ref}'],
])('%s %s is %s', (method, path, name) => {
  expect(findOperation(method, path)?.name).toBe(name);
});

test.each([
  ['GET', '/nothing'],
  ['DELETE', '/repos/acme/release/pulls/7'],
])('%s %s is not described', (method, path) => {
  expect(findOperation(method, path)).toBeNull();
});
