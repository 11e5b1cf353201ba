/**
 * A process of its own that adds lines to a file on `deployment-records`, one commit each:
 * `node line-writer.ts <folder> <remote, or empty> <name> <number of lines>`. It prints each line once its
 * commit is acknowledged.
 */
import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';

const branch = 'deployment-records';

async function tryToAdd(repository: ReleaseRepository, line: string): Promise<boolean> {
  await repository.refresh();
  const head = (await repository.branches(branch)).get(branch) ?? null;
  const file = head === null ? undefined : (await repository.read(head, ['log'])).get('log');
  const bytes = Buffer.concat([file?.bytes ?? Buffer.alloc(0), Buffer.from(`${line}\n`)]);
  const author = { name: 'writer', email: 'writer@localhost' };
  const writes = [{ path: 'log', bytes }];
  return (
    (await repository.commit({ branch, expected: head, writes, message: line, author })).kind === 'committed'
  );
}

const [folder = '', remote = '', name = '', count = '0'] = process.argv.slice(2);
const repository = await openGitRepository({
  folder,
  ...(remote === '' ? {} : { remote }),
  variables: process.env,
  now: Date.now,
});
for (let line = 0; line < Number(count); line += 1) {
  while (!(await tryToAdd(repository, `${name}.${line}`)));
  process.stdout.write(`${name}.${line}\n`);
}
await repository.close();
