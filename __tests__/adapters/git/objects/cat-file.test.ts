import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openCatFile } from '../../../../src/adapters/git/objects/cat-file.ts';
import { createGit } from '../../../../src/adapters/git/process/git-command.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

describe('the process that reads objects', () => {
  let world: GitWorld;
  let repository: TestRepository;
  let blob: string;

  beforeEach(() => {
    world = createGitWorld();
    repository = world.createRepository('release');
    repository.commit({ branch: 'main', files: { a: 'content' } });
    blob = repository.git('rev-parse', 'main:a');
  });
  afterEach(() => world.remove());

  test('is started anew when it dies, between two requests or during one', async () => {
    const pid = join(world.folder, 'pid');
    const first = join(world.folder, 'first');
    const variables = world.withGitScript(
      `if [ ! -e '${first}' ]; then touch '${first}'; exit 1; fi\necho $$ > '${pid}'\nexec "$REAL_GIT" "$@"`,
    );
    const catFile = openCatFile(createGit({ variables, folder: repository.folder }));
    expect((await catFile.contents(blob))?.bytes.toString()).toBe('content');
    expect(existsSync(first)).toBe(true);
    process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
    expect(await catFile.info(blob)).toMatchObject({ type: 'blob', size: 7 });
    await catFile.close();
  });

  test('is given up when it dies again', async () => {
    const variables = world.withGitScript('exit 1');
    const catFile = openCatFile(createGit({ variables, folder: repository.folder }));
    await expect(catFile.info(blob)).rejects.toThrow('git stopped reading objects');
    await catFile.close();
  });

  test('never sees what is no id', async () => {
    const counter = world.countGit();
    const catFile = openCatFile(createGit({ variables: counter.variables, folder: repository.folder }));
    expect(await catFile.contents(`${blob}\ncontents ${blob}`)).toBeUndefined();
    expect(await catFile.info('HEAD')).toBeUndefined();
    expect(counter.calls()).toEqual([]);
    await catFile.close();
  });
});
