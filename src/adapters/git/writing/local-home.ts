import type { ObjectStore } from '../objects/object-store.ts';
import type { Git } from '../process/git-command.ts';
import { type BranchHome, localBranches } from './branch-home.ts';
import { assertNotCheckedOut } from './branch-in-use.ts';
import { moveBranch } from './move-branch.ts';

/** A repository that stands alone: its own branches count. */
export function localHome(git: Git, store: ObjectStore): BranchHome {
  return {
    namespace: localBranches,
    refresh: () => Promise.resolve(new Map()),
    assertFree: (branch) => assertNotCheckedOut(git, branch),
    move: (move) => moveBranch(git, store, move),
  };
}
