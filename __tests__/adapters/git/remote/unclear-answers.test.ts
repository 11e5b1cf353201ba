import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { openGitRepository } from '../../../../src/adapters/git/open-git-repository.ts';
import {
  BranchInUse,
  type ReleaseRepository,
  RepositoryUnavailable,
  RepositoryUnusable,
} from '../../../../src/ports/release-repository.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

const branch = 'deployment-records';
const author = { name: 'a', email: 'b' };

/** A `git` that does something else for a push; everything besides is the program itself. */
const onPush = (action: string) => `case " $* " in *" push "*) ${action};; esac\nexec "$REAL_GIT" "$@"`;
const silently = '"$REAL_GIT" "$@" > /dev/null 2>&1';

describe('a push whose answer is', () => {
  let world: GitWorld;
  let origin: TestRepository;
  let clone: TestRepository;
  let first: string;
  const opened: ReleaseRepository[] = [];

  beforeEach(() => {
    world = createGitWorld();
    origin = world.createRepository('origin', { bare: true });
    first = origin.commit({ branch, files: { log: 'first' } });
    clone = world.clone(origin, 'clone');
  });
  afterEach(async () => {
    await Promise.all(opened.splice(0).map((instance) => instance.close()));
    world.remove();
  });

  const commitWith = async (script: string, timeout = 20_000) => {
    const variables = world.withGitScript(script);
    const options = { folder: clone.folder, remote: 'origin', variables, now: () => 0, timeout };
    const repository = await openGitRepository(options);
    opened.push(repository);
    await repository.refresh();
    const writes = [{ path: 'log', bytes: Buffer.from('second') }];
    return await repository.commit({ branch, expected: first, writes, message: 'second', author });
  };
  const log = () => origin.git('log', '--format=%s', branch).split('\n');
  const tip = () => origin.git('rev-parse', branch);
  const flag = () => join(world.folder, 'flag');
  const someoneElse = () =>
    `"$REAL_GIT" --git-dir='${origin.folder}' update-ref refs/heads/${branch} "$("$REAL_GIT" --git-dir='${origin.folder}' -c user.name=x -c user.email=x commit-tree -p ${branch} -m other ${branch}^{tree})"`;

  test.each([
    ['a failure, though it arrived', `${silently}; exit 1`],
    ['cut off, though it arrived', `${silently}; kill -9 $$`],
    [
      'a wrong refusal, though it arrived',
      `${silently}; printf '!\\tx:y\\t[remote rejected] (failed to update ref)\\n'; exit 1`,
    ],
  ])('%s, counts as committed', async (_, action) => {
    const result = await commitWith(onPush(action));
    expect(result).toEqual({ kind: 'committed', commit: tip() });
    expect(log()).toEqual(['second', 'a change']);
    expect(clone.git('rev-parse', `refs/remotes/origin/${branch}`)).toBe(tip());
  });

  test('never given, though it arrived, counts as committed', async () => {
    const result = await commitWith(onPush(`${silently}; sleep 60`), 1500);
    expect(result).toEqual({ kind: 'committed', commit: tip() });
  });

  test('a failure, though it arrived and others went on from it, counts as committed', async () => {
    const result = await commitWith(onPush(`${silently}; ${someoneElse()}; exit 1`));
    expect(result).toEqual({ kind: 'committed', commit: origin.git('rev-parse', `${branch}~1`) });
    expect(log()).toEqual(['other', 'second', 'a change']);
  });

  test('a failure, and it did not arrive, is tried again', async () => {
    const result = await commitWith(onPush(`if [ ! -e '${flag()}' ]; then touch '${flag()}'; exit 1; fi`));
    expect(result).toEqual({ kind: 'committed', commit: tip() });
    expect(log()).toEqual(['second', 'a change']);
  });

  test('a failure, while another was faster, means that the branch has moved', async () => {
    expect(await commitWith(onPush(`${someoneElse()}; exit 1`))).toEqual({ kind: 'moved' });
    expect(log()).toEqual(['other', 'a change']);
  });

  test('a failure, and nobody can look, is no answer', async () => {
    const lost = onPush(`touch '${flag()}'; exit 1`).replace('esac', `esac\n[ -e '${flag()}' ] && exit 1`);
    await expect(commitWith(lost)).rejects.toThrow(RepositoryUnavailable);
  });

  test('a hook that declines, is the reason', async () => {
    const hook = join(origin.folder, 'hooks', 'pre-receive');
    origin.git('config', 'core.hooksPath', join(origin.folder, 'hooks'));
    const script = world.withGitScript('echo "only on weekdays" >&2; exit 1');
    origin.git('config', 'alias.place', `!cp '${script.PATH?.split(':')[0]}/git' '${hook}'`);
    origin.git('place');
    await expect(commitWith(onPush(':'))).rejects.toThrow(RepositoryUnusable);
    await expect(commitWith(onPush(':'))).rejects.toThrow(/hook declined.*only on weekdays/);
    expect(log()).toEqual(['a change']);
  });

  test('that the branch is checked out there, refuses the commit', async () => {
    origin.git('config', 'core.bare', 'false');
    origin.git('symbolic-ref', 'HEAD', `refs/heads/${branch}`);
    await expect(commitWith(onPush(':'))).rejects.toThrow(BranchInUse);
  });
});
