import { expect, test } from '@jest/globals';
import { Hono } from 'hono';
import { checkAnswers } from '../../../sandbox/openapi/check-answers.ts';

const mismatches: string[] = [];
const api = new Hono();
api.use(checkAnswers(mismatches));
api.get('/rate_limit', (c) => c.json({ resources: {} }));
api.get('/repos/acme/release', (c) => c.json({ message: 'Not Found' }, 404));
api.delete('/repos/acme/release/git/refs/heads/x', (c) => c.body(null, 204));
api.get('/made-up', (c) => c.json({}));
api.post('/graphql', (c) => c.json({ data: {} }));

async function ask(method: string, path: string): Promise<readonly [number, readonly string[]]> {
  mismatches.length = 0;
  const { status } = await api.request(path, { method });
  return [status, [...mismatches]];
}

test.each([
  ['GET', '/repos/acme/release', 404],
  ['DELETE', '/repos/acme/release/git/refs/heads/x', 204],
  ['POST', '/graphql', 200],
  ['GET', '/nowhere', 404],
])('%s %s passes', async (method, path, status) => {
  expect(await ask(method, path)).toEqual([status, []]);
});

test.each([
  ['/rate_limit', /GET \/rate_limit 200: .*required property 'rate'/],
  ['/made-up', /GitHub describes no GET \/made-up/],
])('what GitHub would not answer to GET %s is an error', async (path, problem) => {
  const [status, problems] = await ask('GET', path);
  expect(status).toBe(500);
  expect(problems.join('\n')).toMatch(problem);
});
