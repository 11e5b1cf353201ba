import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import { RepositoryUnavailable } from '../../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

describe('refreshing from a remote', () => {
  let world: GitWorld;
  let origin: TestRepository;
  let clone: TestRepository;
  let main: string;

  beforeEach(() => {
    world = createGitWorld();
    origin = world.createRepository('origin', { bare: true });
    main = origin.commit({ branch: 'main', files: { a: '1' } });
    clone = world.clone(origin, 'clone');
  });
  afterEach(() => world.remove());

  const open = (variables = world.variables) =>
    openGitRepository({ folder: clone.folder, remote: 'origin', variables, now: () => 0 });

  test('brings branches and forgets them, whatever the clone is configured to fetch, and touches nothing else', async () => {
    clone.git('config', 'remote.origin.fetch', '+refs/heads/main:refs/heads/fetched');
    origin.commit({ branch: 'env/qa', from: main, files: { b: '1' } });
    origin.git('tag', 'v1', main);
    const before = clone.git('for-each-ref', 'refs/heads', 'refs/tags');
    const repository = await open();
    await repository.refresh();
    expect([...(await repository.branches()).keys()]).toEqual(['env/qa', 'main']);
    origin.git('update-ref', '-d', 'refs/heads/env/qa');
    await repository.refresh();
    expect([...(await repository.branches()).keys()]).toEqual(['main']);
    expect(clone.git('for-each-ref', 'refs/heads', 'refs/tags')).toBe(before);
  });

  test('waits for another process that fetches into the same clone', async () => {
    const lock = join(clone.folder, '.git/refs/remotes/origin/main.lock');
    writeFileSync(lock, '');
    const next = origin.commit({ branch: 'main', files: { a: '2' } });
    const repository = await open();
    const refreshing = repository.refresh();
    setTimeout(() => rmSync(lock), 400);
    await refreshing;
    expect((await repository.branches('main')).get('main')).toBe(next);
  });

  test('by several processes at once', async () => {
    const next = origin.commit({ branch: 'main', files: { a: '2' } });
    const repositories = await Promise.all([1, 2, 3, 4].map(() => open()));
    await Promise.all(repositories.map((repository) => repository.refresh()));
    const tips = await Promise.all(repositories.map((repository) => repository.branches('main')));
    expect(tips.map((branches) => branches.get('main'))).toEqual([next, next, next, next]);
  });

  test('says when the remote is out of reach, without its secrets', async () => {
    clone.git('config', 'remote.origin.url', 'https://me:secret@127.0.0.1:9/x.git');
    const failure = await (await open()).refresh().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RepositoryUnavailable);
    expect(String(failure)).toMatch(/origin could not be fetched/);
    expect(String(failure)).not.toContain('secret');
  });
});
