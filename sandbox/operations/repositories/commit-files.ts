import { type NewFilesCommit, writeCommits } from '../../git/write-commits.ts';
import type { Actor } from '../../model/access/caller.ts';
import { branchesOf, findBranch } from '../../model/lookups.ts';
import { branchPrefix } from '../../model/repositories/ref.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import type { World } from '../../model/world.ts';
import { inTurn } from '../in-turn.ts';
import { takeNotice } from './notice-pushes.ts';

/**
 * Adds commits as if somebody who is above all rules had pushed them, with all consequences; gives the tip of the
 * last one's branch.
 */
export function commitFiles(
  world: World,
  actor: Actor,
  repository: Repository,
  ...commits: readonly [NewFilesCommit, ...NewFilesCommit[]]
): Promise<string> {
  return inTurn(world, async () => {
    const branches = branchesOf(repository).map(({ name }) => name.slice(branchPrefix.length));
    await writeCommits(repository.folder, commits, { known: new Set(branches), at: world.now() });
    await takeNotice(world, repository, actor);
    const branch = commits.at(-1)?.branch ?? '';
    return findBranch(repository, branch)?.sha ?? '';
  });
}
