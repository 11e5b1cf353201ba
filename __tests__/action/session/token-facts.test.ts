import { expect, test } from '@jest/globals';
import { tokenFactsOf } from '../../../src/action/session/token-facts.ts';

test.each([
  ['ghs_abc', 'job'],
  ['anything', 'job'],
  ['ghp_abc', 'person'],
  ['gho_abc', 'person'],
  ['github_pat_abc', 'person'],
] as const)('%s is the token of a %s', (token, kind) => {
  expect(tokenFactsOf({ kind: 'token', token }, null)).toEqual({ kind, app: null, rights: null });
});

test.each([
  ['123456', 123456],
  ['Iv23liAbCdEf', null],
] as const)('an App is known by its id %s as %s', (appId, app) => {
  const rights = new Map([['contents', 'write']]);
  expect(tokenFactsOf({ kind: 'app', appId, privateKey: '' }, rights)).toEqual({ kind: 'app', app, rights });
});
