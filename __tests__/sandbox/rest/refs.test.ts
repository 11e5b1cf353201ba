import { beforeEach, describe, expect, test } from '@jest/globals';
import { z } from 'zod';
import { runGit } from '../../../sandbox/git/run-git.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { refreshRefs } from '../../../sandbox/operations/repositories/refresh-refs.ts';
import { addRuleset } from '../../../sandbox/operations/settings/add-ruleset.ts';
import { createSandboxWorld, type SandboxWorld } from '../sandbox-world.ts';

const repo = '/repos/acme/app';

let sandboxWorld: SandboxWorld;
let head: string;
beforeEach(async () => {
  sandboxWorld = await createSandboxWorld();
  const { world, actor, repository } = sandboxWorld;
  head = await commitFiles(
    world,
    actor,
    repository,
    { branch: 'env/qa', files: { 'a.txt': 'a\n' }, tag: 'v1.0.0' },
    { branch: 'env/qa', files: { 'a.txt': 'b\n' }, tag: 'v1.1.0' },
  );
  await runGit(repository.folder, ['tag', '-a', '-m', 'with words', 'v2.0.0', 'env/qa']);
  await refreshRefs(repository);
});

const get = async (path: string) => (await sandboxWorld.call('GET', `${repo}${path}`)).body;

describe('branches', () => {
  test('are listed, with whether rules hold there', async () => {
    const { world, repository } = sandboxWorld;
    addRuleset(world, repository, {
      name: 'envs',
      include: ['refs/heads/env/*'],
      rules: [{ type: 'update' }],
    });
    expect(await get('/branches')).toMatchObject([
      { name: 'env/qa', protected: true, commit: { sha: head } },
      { name: 'main', protected: false },
    ]);
    expect(await get('/branches?protected=true')).toHaveLength(1);
  });

  test.each(['env/qa', 'env%2Fqa'])('are read alone, as %s', async (name) => {
    expect(await get(`/branches/${name}`)).toMatchObject({
      name: 'env/qa',
      commit: { sha: head, parents: [{}] },
      protection: { enabled: false },
    });
  });

  test('that are not there are not found', async () => {
    expect(await sandboxWorld.call('GET', `${repo}/branches/none`)).toMatchObject({
      status: 404,
      body: { message: 'Branch not found' },
    });
  });
});

describe('refs', () => {
  test('are read alone, and by how they begin', async () => {
    expect(await get('/git/ref/heads/env%2Fqa')).toMatchObject({
      ref: 'refs/heads/env/qa',
      object: { type: 'commit', sha: head },
    });
    expect(await get('/git/ref/tags/v2.0.0')).toMatchObject({ object: { type: 'tag' } });
    expect(await get('/git/matching-refs/tags/v1')).toMatchObject([
      { ref: 'refs/tags/v1.0.0' },
      { ref: 'refs/tags/v1.1.0' },
    ]);
    expect(await get('/git/matching-refs/tags/v9')).toEqual([]);
    expect((await sandboxWorld.call('GET', `${repo}/git/ref/heads/env`)).status).toBe(404);
  });

  test('that are tags lead to commits', async () => {
    expect(await get('/tags')).toMatchObject([
      { name: 'v2.0.0', commit: { sha: head } },
      { name: 'v1.1.0', commit: { sha: head } },
      { name: 'v1.0.0' },
    ]);
    expect(await get('/tags?per_page=1&page=2')).toMatchObject([{ name: 'v1.1.0' }]);
  });

  const create = (ref: string, sha: string) =>
    sandboxWorld.call('POST', `${repo}/git/refs`, { body: { ref, sha } });

  test('are made where there are none, also of annotated tags', async () => {
    const tagger = { name: 'Ada', email: 'ada@example.com' };
    const wanted = { tag: 'v3.0.0', message: 'three', object: head, type: 'commit', tagger };
    const made = await sandboxWorld.call('POST', `${repo}/git/tags`, { body: wanted });
    expect(made).toMatchObject({ status: 201, body: { tag: 'v3.0.0', object: { sha: head } } });
    const { sha } = z.object({ sha: z.string() }).parse(made.body);
    expect(await create('refs/tags/v3.0.0', sha)).toMatchObject({
      status: 201,
      body: { ref: 'refs/tags/v3.0.0', object: { type: 'tag', sha } },
    });
    expect(await get('/tags?per_page=1')).toMatchObject([{ name: 'v3.0.0', commit: { sha: head } }]);
  });

  test.each([
    ['that is there', 'refs/tags/v1.0.0', undefined, 'Reference already exists'],
    [
      'of what is not there',
      'refs/tags/v9.0.0',
      '0123456789012345678901234567890123456789',
      'Object does not exist',
    ],
    [
      'that rules forbid',
      'refs/tags/closed',
      undefined,
      'Repository rule violations found: Cannot create this ref.',
    ],
  ])('%s is refused', async (_, ref, sha, message) => {
    const { world, repository } = sandboxWorld;
    const rules = [{ type: 'creation' }] as const;
    addRuleset(world, repository, { name: 'tags', target: 'tag', include: ['refs/tags/closed'], rules });
    expect(await create(ref, sha ?? head)).toMatchObject({ status: 422, body: { message } });
  });
});
