import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../support/git-world.ts';

describe('a checkout', () => {
  let world: GitWorld;
  let release: TestRepository;
  let repository: ReleaseRepository;
  let folder: string;

  beforeEach(async () => {
    world = createGitWorld();
    release = world.createRepository('release');
    folder = join(world.folder, 'checkout');
    mkdirSync(folder);
    const globals = join(world.folder, 'globals');
    const mark = join(world.folder, 'ran');
    execFileSync('git', ['config', '--file', globals, 'filter.evil.smudge', `touch '${mark}'; cat`]);
    const variables = { ...world.variables, GIT_CONFIG_GLOBAL: globals };
    repository = await openGitRepository({ folder: release.folder, variables, now: Date.now });
  });
  afterEach(async () => {
    await repository.close();
    world.remove();
  });

  test('runs no filter of the machine and no hook, and leaves the repository as it was', async () => {
    const hook = join(release.folder, '.git/hooks/post-checkout');
    const script = world.withGitScript(`touch '${join(world.folder, 'ran')}'`);
    execFileSync('cp', [`${script.PATH?.split(':')[0]}/git`, hook]);
    const commit = release.commit({
      branch: 'main',
      files: { a: 'text\r\n', '.gitattributes': '* filter=evil\n' },
    });
    const before = readdirSync(join(release.folder, '.git'));
    await repository.checkOut(commit, folder);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe('text\r\n');
    expect(existsSync(join(world.folder, 'ran'))).toBe(false);
    expect(readdirSync(join(release.folder, '.git'))).toEqual(before);
    expect(readdirSync(join(world.folder, 'tmp'))).toEqual([]);
  });

  test('keeps what may be executed, also after we wrote it', async () => {
    release.git('checkout', '--quiet', '-b', 'env/qa');
    const path = join(release.folder, 'deploy.sh');
    execFileSync('sh', ['-c', `printf 'old' > '${path}' && chmod +x '${path}'`]);
    release.git('add', 'deploy.sh');
    release.git('-c', 'user.name=x', '-c', 'user.email=x', 'commit', '--quiet', '-m', 'x');
    const author = { name: 'x', email: 'x' };
    const writes = [{ path: 'deploy.sh', bytes: Buffer.from('new') }];
    const startFrom = release.git('rev-parse', 'HEAD');
    const result = await repository.commit({
      branch: 'y',
      expected: null,
      startFrom,
      writes,
      message: 'm',
      author,
    });
    await repository.checkOut(result.kind === 'committed' ? result.commit : '', folder);
    expect(readFileSync(join(folder, 'deploy.sh'), 'utf8')).toBe('new');
    expect(statSync(join(folder, 'deploy.sh')).mode & 0o111).not.toBe(0);
  });

  test('of what is no commit fails', async () => {
    await expect(repository.checkOut('--empty', folder)).rejects.toThrow();
    expect(readdirSync(folder)).toEqual([]);
  });
});
