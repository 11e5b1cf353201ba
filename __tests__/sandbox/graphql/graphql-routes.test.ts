import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Token } from '../../../sandbox/model/access/token.ts';
import { createUser } from '../../../sandbox/operations/accounts/create-accounts.ts';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { type Sandbox, startSandbox } from '../../../sandbox/start.ts';

let sandbox: Sandbox;
let token: Token;

beforeAll(async () => {
  sandbox = await startSandbox();
  token = createToken(sandbox.world, { account: createUser(sandbox.world, { login: 'alice' }) });
});
afterAll(() => sandbox.close());

function post(body: string, authorization = `bearer ${token.value}`): Promise<Response> {
  return fetch(sandbox.graphqlUrl, { method: 'POST', body, headers: { authorization } });
}

test('a query is answered, with what is left of the budget', async () => {
  const body = JSON.stringify({
    query: 'query Me($a: Boolean!) { viewer { login @include(if: $a) } }',
    variables: { a: true },
  });
  const response = await post(body);
  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({ data: { viewer: { login: 'alice' } } });
  expect(response.headers.get('x-ratelimit-resource')).toBe('graphql');
  expect(response.headers.get('x-ratelimit-remaining')).toBe('4999');
});

test.each([
  ['without a query', '{}', 400],
  ['without JSON', 'query', 400],
])('%s', async (_, body, status) => {
  expect((await post(body)).status).toBe(status);
});

test('nobody is served without a token', async () => {
  const response = await fetch(sandbox.graphqlUrl, { method: 'POST', body: '{"query":"{viewer{login}}"}' });
  expect(response.status).toBe(401);
});

test('a budget that is used up is refused with the status 200', async () => {
  token.rate.graphql.used = token.rate.graphql.limit;
  const response = await post('{"query":"{viewer{login}}"}');
  expect(response.status).toBe(200);
  expect(response.headers.get('x-ratelimit-remaining')).toBe('0');
  expect(await response.json()).toMatchObject({ errors: [{ type: 'RATE_LIMITED' }] });
});

test('a part can be withheld', async () => {
  token.rate.graphql.used = 0;
  sandbox.faults.at({ kind: 'graphql' }, { kind: 'partial', path: ['viewer'] });
  expect(await (await post('{"query":"{viewer{login} rateLimit{cost}}"}')).json()).toMatchObject({
    data: { viewer: null, rateLimit: { cost: 1 } },
    errors: [{ path: ['viewer'] }],
  });
});
