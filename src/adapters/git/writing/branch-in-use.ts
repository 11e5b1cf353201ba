import { BranchInUse } from '../../../ports/release-repository.ts';
import type { Git } from '../process/git-command.ts';
import { listWorkingTrees } from '../working-trees.ts';

/** Rejects with BranchInUse when a working tree, linked ones included, has the branch checked out. */
export async function assertNotCheckedOut(git: Git, branch: string): Promise<void> {
  const user = (await listWorkingTrees(git)).find((tree) => tree.branch === branch);
  if (user === undefined) return;
  throw new BranchInUse(
    `the branch ${branch} is checked out in ${user.folder}, which would fall behind; ` +
      'check out another branch there, or remove that working tree, and try again',
  );
}
