import type { Location } from '../location.ts';
import { outputOf } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';
import { localBranches } from '../writing/branch-home.ts';

/** The branch that the working tree has checked out; undefined without a working tree or on no branch. */
export async function checkedOutBranch(git: Git, { bare }: Location): Promise<string | undefined> {
  if (bare) return undefined;
  const answer = await git.run({ arguments: ['symbolic-ref', '--quiet', 'HEAD'] });
  if (answer.code === 1) return undefined;
  const reference = outputOf(answer, 'tell what is checked out').toString('utf8').trim();
  return reference.startsWith(localBranches) ? reference.slice(localBranches.length) : undefined;
}
