import { BranchInUse } from '../../../ports/release-repository.ts';
import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { localBranches } from './branch-home.ts';

/** Rejects with BranchInUse when a working tree, linked ones included, has the branch checked out. */
export async function assertNotCheckedOut(git: Git, branch: string): Promise<void> {
  const answer = await git.run({ arguments: ['worktree', 'list', '--porcelain', '-z'] });
  const folder = folderOf(outputOf(answer, 'list the working trees').toString('utf8'), branch);
  if (folder === undefined) return;
  throw new BranchInUse(
    `the branch ${branch} is checked out in ${folder}, which would fall behind; ` +
      'check out another branch there, or remove that working tree, and try again',
  );
}

/** Each working tree is a list of attributes that an empty one ends; a branch without a commit is not in use. */
function folderOf(listing: string, branch: string): string | undefined {
  for (const attributes of listing.split('\0\0').map((entry) => entry.split('\0'))) {
    const unborn = attributes.some((attribute) => /^HEAD 0+$/.test(attribute));
    if (!unborn && attributes.includes(`branch ${localBranches}${branch}`)) {
      return attributes.find((attribute) => attribute.startsWith('worktree '))?.slice('worktree '.length);
    }
  }
  return undefined;
}
