import { mkdtemp, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { outputOf } from './process/failure.ts';
import type { Git } from './process/git-command.ts';

/** So that what the tree says of its own files (attributes) finds no program to run and nothing to convert. */
const plainFiles = ['core.autocrlf=false', 'core.sparseCheckout=false', 'core.splitIndex=false'].flatMap(
  (setting) => ['-c', setting],
);

/**
 * Writes the files of a commit into an empty folder, through an index that stands there meanwhile, so that
 * whoever removes the folder of a killed process removes everything. Filters of the
 * machine (git-lfs) are left out: what is written is what is committed.
 */
export async function checkOutFiles(git: Git, commit: string, folder: string): Promise<void> {
  const own = await mkdtemp(join(folder, '.index-'));
  try {
    const answer = await git.run({
      arguments: [...plainFiles, `--work-tree=${resolve(folder)}`, 'read-tree', '-u', '--reset', commit],
      variables: {
        GIT_INDEX_FILE: join(own, 'index'),
        GIT_CONFIG_GLOBAL: '/dev/null',
        GIT_CONFIG_NOSYSTEM: '1',
      },
    });
    outputOf(answer, `check out ${commit}`);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}
