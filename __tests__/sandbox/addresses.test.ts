import { describe, expect, test } from '@jest/globals';
import { addComment } from '../../sandbox/operations/issues/comment.ts';
import { createIssue } from '../../sandbox/operations/issues/open-issue.ts';
import { createSandboxWorld, type SandboxWorld } from './sandbox-world.ts';

describe.each(['dotcom', 'enterprise'] as const)('with the addresses of %s', (addresses) => {
  const start = () => createSandboxWorld({ addresses });
  const ask = async ({ sandbox, token }: SandboxWorld, url: string, init: RequestInit = {}) => {
    const response = await fetch(url, { headers: { authorization: `Bearer ${token.value}` }, ...init });
    return {
      status: response.status,
      link: response.headers.get('link'),
      requests: sandbox.requests.entries,
    };
  };

  test('everything is on 127.0.0.1', async () => {
    const { sandbox } = await start();
    const { serverUrl, apiUrl, graphqlUrl } = sandbox;
    expect(serverUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    if (addresses === 'enterprise') {
      expect([apiUrl, graphqlUrl]).toEqual([`${serverUrl}/api/v3`, `${serverUrl}/api/graphql`]);
      return;
    }
    expect(apiUrl).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    expect(apiUrl).not.toBe(serverUrl);
    expect(graphqlUrl).toBe(`${apiUrl}/graphql`);
  });

  test('REST, GraphQL and git are told apart', async () => {
    const sandboxWorld = await start();
    const { sandbox, git, token, remote } = sandboxWorld;
    await ask(sandboxWorld, `${sandbox.apiUrl}/repos/acme/app?x=1`);
    await ask(sandboxWorld, sandbox.graphqlUrl, {
      method: 'POST',
      body: '{"query":"{ viewer { login } rateLimit { cost } }"}',
    });
    await git(token, 'reader', 'ls-remote', remote());
    expect(sandbox.requests.entries).toMatchObject([
      { kind: 'rest', path: '/repos/acme/app?x=1', operation: null, status: 200 },
      { kind: 'graphql', path: '/graphql', operation: 'viewer,rateLimit' },
      { kind: 'git', operation: 'upload-pack refs', status: 200 },
      { kind: 'git', operation: 'upload-pack', status: 200 },
    ]);
  });

  test('pages and resources lead to each other', async () => {
    const sandboxWorld = await start();
    const { sandbox, world, actor, repository, call } = sandboxWorld;
    const issue = createIssue(world, actor, { repository, title: 'A question' });
    for (const body of ['one', 'two']) addComment(world, actor, issue, body);
    const comments = await call('GET', '/repos/acme/app/issues/1/comments?per_page=1');
    const [, next = ''] = /<([^>]+)>; rel="next"/.exec(comments.headers.get('link') ?? '') ?? [];
    expect(next).toBe(`${sandbox.apiUrl}/repos/acme/app/issues/1/comments?per_page=1&page=2`);
    expect((await ask(sandboxWorld, next)).status).toBe(200);
    expect(comments.body).toMatchObject([{ issue_url: `${sandbox.apiUrl}/repos/acme/app/issues/1` }]);
  });
});
