import { beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { openPullRequest } from '../../../sandbox/operations/pull-requests/open-pull-request.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

describe('a clone', () => {
  test('has what is in the repository', async () => {
    const { token, git, remote } = sandboxWorld;
    expect((await git(token, '', 'clone', '--quiet', remote(), 'clone')).code).toBe(0);
    expect((await git(null, 'clone', 'show', 'HEAD:a.txt')).stdout).toBe('one');
  });

  test('may be partial, and any object fetched by its id', async () => {
    const { token, git, remote } = sandboxWorld;
    await git(token, '', 'clone', '--quiet', '--bare', '--filter=blob:none', remote(), 'partial');
    const list = ['rev-list', '--objects', '--missing=print', 'main'];
    expect((await git(null, 'partial', ...list)).stdout).toMatch(/^\?[0-9a-f]{40}$/m);
    expect((await git(token, 'partial', 'cat-file', 'blob', 'main:a.txt')).stdout).toBe('one');
  });

  test('sees the heads of pull requests, also of those from forks', async () => {
    const { world, actor, repository, token, git, remote } = sandboxWorld;
    const facts = { branch: 'one', from: 'refs/heads/main^0', files: { 'b.txt': 'b\n' } };
    const sha = await commitFiles(world, actor, repository, facts);
    await openPullRequest(world, actor, { repository, title: 'One', head: { ref: 'one' }, base: 'main' });
    await git(null, 'cache', 'init', '--quiet', '--bare');
    const fetched = await git(token, 'cache', 'fetch', '--quiet', remote(), '+refs/pull/*/head:refs/pulls/*');
    expect(fetched.code).toBe(0);
    expect((await git(null, 'cache', 'rev-parse', 'refs/pulls/1')).stdout).toBe(sha);
    expect((await git(token, 'cache', 'ls-remote', remote(), 'refs/pull/1/*')).stdout).toMatch(
      /pull\/1\/merge$/,
    );
  });
});

describe('whoever reads', () => {
  const fetchWith = async (token: Parameters<SandboxWorld['git']>[0], address = sandboxWorld.remote()) => {
    const { git, sandbox } = sandboxWorld;
    sandbox.requests.clear();
    const { code, stderr } = await git(token, 'reader', 'ls-remote', address);
    return { code, stderr, statuses: sandbox.requests.entries.map(({ status }) => status) };
  };

  test('needs a token for what is private', async () => {
    expect(await fetchWith(null)).toMatchObject({ code: 128, statuses: [401] });
    expect(await fetchWith(null, `${sandboxWorld.sandbox.serverUrl}/acme/none.git`)).toMatchObject({
      statuses: [401],
    });
  });

  test('needs none for what is public', async () => {
    const { world, acme } = sandboxWorld;
    const repository = await createRepository(world, { owner: acme, name: 'open', private: false });
    expect(await fetchWith(null, sandboxWorld.remote(repository))).toMatchObject({ code: 0 });
  });

  test('needs the permission to', async () => {
    const { workflowToken, world, eve } = sandboxWorld;
    expect(await fetchWith(workflowToken({ contents: 'read' }))).toMatchObject({ code: 0 });
    expect(await fetchWith(workflowToken({ statuses: 'write' }))).toMatchObject({ statuses: [403] });
    const stranger = await fetchWith(createToken(world, { account: eve }));
    expect(stranger.statuses).toEqual([404]);
    expect(stranger.stderr).toContain('Repository not found.');
  });

  test('is refused with a token that is none', async () => {
    sandboxWorld.token.revoked = true;
    expect(await fetchWith(sandboxWorld.token)).toMatchObject({ code: 128, statuses: [401] });
  });
});

test('every request is noted down', async () => {
  const { token, git, remote, sandbox } = sandboxWorld;
  await git(token, '', 'clone', '--quiet', remote(), 'clone');
  expect(sandbox.requests.entries).toEqual(
    ['upload-pack refs', 'upload-pack', 'upload-pack'].map((operation, index) => ({
      index,
      kind: 'git',
      operation,
      method: index === 0 ? 'GET' : 'POST',
      path: `/acme/app.git/${index === 0 ? 'info/refs?service=git-upload-pack' : 'git-upload-pack'}`,
      actor: 'alice',
      status: 200,
      bytes: expect.any(Number),
    })),
  );
});

test.each(['/', '/acme/app', '/acme/app.git/HEAD', '/acme/app.git/info/refs'])(
  '%s is no smart HTTP',
  async (path) => {
    expect((await fetch(`${sandboxWorld.sandbox.serverUrl}${path}`)).status).toBe(404);
  },
);
