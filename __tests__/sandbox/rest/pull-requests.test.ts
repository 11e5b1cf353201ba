import { beforeEach, describe, expect, test } from '@jest/globals';
import { createToken } from '../../../sandbox/operations/accounts/create-tokens.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { forkRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const pulls = '/repos/acme/app/pulls';

let sandboxWorld: SandboxWorld;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
});

/** A branch with one more commit. */
function branch(
  name: string,
  files: Record<string, string> = { [`${name}.txt`]: `${name}\n` },
): Promise<string> {
  const { world, actor, repository } = sandboxWorld;
  return commitFiles(world, actor, repository, { branch: name, from: 'refs/heads/main^0', files });
}

function open(head: string, more: Record<string, unknown> = {}) {
  const body = { title: `About ${head}`, head, base: 'main', ...more };
  return sandboxWorld.call('POST', pulls, { body });
}

describe('a pull request', () => {
  test('is opened, read and listed', async () => {
    const sha = await branch('one');
    const opened = await open('one', { draft: true, body: 'why' });
    expect(opened).toMatchObject({
      status: 201,
      body: {
        number: 1,
        state: 'open',
        draft: true,
        body: 'why',
        head: { ref: 'one', sha, label: 'acme:one' },
        base: { ref: 'main' },
        user: { login: 'alice' },
        mergeable: true,
        mergeable_state: 'draft',
        commits: 1,
        changed_files: 1,
        additions: 1,
      },
    });
    expect((await sandboxWorld.call('GET', `${pulls}/1`)).body).toEqual(opened.body);
    expect((await sandboxWorld.call('GET', pulls)).body).toMatchObject([{ number: 1 }]);
  });

  test('is found by state, base and head', async () => {
    await branch('one');
    await branch('two');
    await branch('other');
    await open('one');
    await open('two', { base: 'other' });
    await sandboxWorld.call('PATCH', `${pulls}/1`, { body: { state: 'closed' } });
    const numbers = async (query: string) => {
      const { body } = await sandboxWorld.call('GET', `${pulls}?${query}`);
      return Array.isArray(body) ? body.map(({ number }) => number) : body;
    };
    expect(await numbers('')).toEqual([2]);
    expect(await numbers('state=closed')).toEqual([1]);
    expect(await numbers('state=all')).toEqual([2, 1]);
    expect(await numbers('state=all&direction=asc')).toEqual([1, 2]);
    expect(await numbers('state=all&base=main')).toEqual([1]);
    expect(await numbers('head=acme:two')).toEqual([2]);
  });

  test('is retitled, retargeted, closed and opened again', async () => {
    await branch('one');
    const other = await branch('other');
    await open('one');
    const change = (body: unknown) => sandboxWorld.call('PATCH', `${pulls}/1`, { body });
    expect((await change({ title: 'Better', base: 'other' })).body).toMatchObject({
      title: 'Better',
      base: { ref: 'other', sha: other },
    });
    expect((await change({ state: 'closed' })).body).toMatchObject({ state: 'closed', merged: false });
    expect((await change({ base: 'main' })).status).toBe(422);
    expect((await change({ state: 'open' })).body).toMatchObject({ state: 'open', closed_at: null });
  });

  test('is changed by those who may write, and by its author', async () => {
    const { world, repository, bob, eve } = sandboxWorld;
    repository.collaborators.set(eve, 'read');
    await branch('one');
    await open('one');
    const change = async (account: typeof bob) => {
      const token = createToken(world, { account });
      return (await sandboxWorld.call('PATCH', `${pulls}/1`, { token, body: { title: 'Better' } })).status;
    };
    expect(await change(eve)).toBe(403);
    expect(await change(bob)).toBe(200);
  });

  test('comes from a fork', async () => {
    const { world, eve, repository } = sandboxWorld;
    const fork = await forkRepository(world, repository, { owner: eve });
    repository.collaborators.set(eve, 'read');
    const facts = { branch: 'idea', from: 'refs/heads/main^0', files: { 'idea.txt': 'idea\n' } };
    const sha = await commitFiles(world, { account: eve, token: null }, fork, facts);
    const token = createToken(world, { account: eve });
    const body = { title: 'An idea', head: 'eve:idea', base: 'main' };
    expect(await sandboxWorld.call('POST', pulls, { token, body })).toMatchObject({
      status: 201,
      body: { head: { sha, label: 'eve:idea', repo: { full_name: 'eve/app', fork: true } } },
    });
    expect(repository.refs.get('refs/pull/1/head')?.sha).toBe(sha);
  });

  test.each([
    [{ head: 'nowhere' }, 'head'],
    [{ base: 'nowhere' }, 'base'],
    [{ head: 'main' }, 'base'],
    [{ title: undefined }, 'title'],
    [{ head: 'nobody:one' }, 'head'],
  ])('is refused with %j', async (body, field) => {
    await branch('one');
    expect(await open('one', body)).toMatchObject({ status: 422, body: { errors: [{ field }] } });
  });

  test('is refused when the branch has one already', async () => {
    await branch('one');
    await open('one');
    expect(await open('one')).toMatchObject({
      status: 422,
      body: { errors: [{ message: 'A pull request already exists for acme:one.' }] },
    });
  });

  test('is opened by a workflow only where the repository allows it', async () => {
    await branch('one');
    const token = sandboxWorld.workflowToken({ contents: 'write', 'pull-requests': 'write' });
    const body = { title: 'From a workflow', head: 'one', base: 'main' };
    const ask = () => sandboxWorld.call('POST', pulls, { token, body });
    expect(await ask()).toMatchObject({
      status: 403,
      body: { message: 'GitHub Actions is not permitted to create or approve pull requests.' },
    });
    sandboxWorld.repository.settings.workflowsMayOpenPullRequests = true;
    expect(await ask()).toMatchObject({ status: 201, body: { user: { login: 'github-actions[bot]' } } });
  });
});

describe('what a pull request changes', () => {
  test('is compared with where it branched off', async () => {
    const { world, actor, repository } = sandboxWorld;
    const files = { 'b.txt': 'bee\nbee\nbee\n', 'plans/ä b.yml': 'plan\n' };
    await commitFiles(world, actor, repository, { branch: 'main', files });
    await commitFiles(world, actor, repository, {
      branch: 'one',
      from: 'refs/heads/main^0',
      files: {
        'a.txt': 'one\ntwo\n',
        'b.txt': null,
        'c.txt': 'bee\nbee\nbee\n',
        'plans/ä b.yml': null,
        'new.txt': '',
      },
    });
    await commitFiles(world, actor, repository, { branch: 'main', files: { 'later.txt': 'later\n' } });
    await open('one');
    const { body } = await sandboxWorld.call('GET', `${pulls}/1/files`);
    expect(body).toMatchObject([
      {
        filename: 'a.txt',
        status: 'modified',
        additions: 1,
        deletions: 0,
        patch: '@@ -1 +1,2 @@\n one\n+two',
      },
      { filename: 'c.txt', previous_filename: 'b.txt', status: 'renamed', changes: 0 },
      { filename: 'new.txt', status: 'added', changes: 0 },
      { filename: 'plans/ä b.yml', status: 'removed', deletions: 1 },
    ]);
    const commits = await sandboxWorld.call('GET', `${pulls}/1/commits`);
    expect(commits.body).toMatchObject([{ commit: { message: 'A change' } }]);
  });

  test('comes in pages, and never more than 3,000 files', async () => {
    const names = Array.from({ length: 3005 }, (_, at) => [`file-${String(at).padStart(4, '0')}`, '\n']);
    await branch('one', Object.fromEntries(names));
    await open('one');
    const first = await sandboxWorld.call('GET', `${pulls}/1/files`);
    expect(first.body).toHaveLength(30);
    expect(first.headers.get('link')).toBe(
      `<${sandboxWorld.sandbox.apiUrl}${pulls}/1/files?page=2>; rel="next", ` +
        `<${sandboxWorld.sandbox.apiUrl}${pulls}/1/files?page=100>; rel="last"`,
    );
    const last = await sandboxWorld.call('GET', `${pulls}/1/files?per_page=500&page=30`);
    expect(last.body).toHaveLength(100);
    expect(last.headers.get('link')).not.toContain('rel="next"');
  });
});

describe('reviews', () => {
  test('are given, listed and dismissed', async () => {
    const sha = await branch('one');
    await open('one');
    const token = createToken(sandboxWorld.world, { account: sandboxWorld.bob });
    const reviews = `${pulls}/1/reviews`;
    const given = await sandboxWorld.call('POST', reviews, {
      token,
      body: { event: 'APPROVE', body: 'fine' },
    });
    expect(given).toMatchObject({ status: 200, body: { state: 'APPROVED', commit_id: sha, body: 'fine' } });
    const [review] = sandboxWorld.repository.pullRequests.get(1)?.reviews ?? [];
    const dismissal = `${reviews}/${review?.id}/dismissals`;
    const dismissed = await sandboxWorld.call('PUT', dismissal, { body: { message: 'outdated' } });
    expect(dismissed.body).toMatchObject({ state: 'DISMISSED' });
    expect((await sandboxWorld.call('GET', reviews)).body).toMatchObject([{ state: 'DISMISSED' }]);
  });

  test('of oneself are refused, comments are not', async () => {
    await branch('one');
    await open('one');
    const ask = (event: string) => sandboxWorld.call('POST', `${pulls}/1/reviews`, { body: { event } });
    expect((await ask('APPROVE')).status).toBe(422);
    expect((await ask('COMMENT')).status).toBe(200);
  });
});
