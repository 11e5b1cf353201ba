import { recordsBranch, trustedBranch } from '../layout.ts';

/** Branches that this program reads as something else than a proposal. */
const reserved = [trustedBranch, recordsBranch];

/**
 * Why the branch that a pull request proposes is not written by this program, in words for whoever wanted it to;
 * undefined when it may be. `branch` is null for one in a fork: that belongs to somebody else, and Git of this
 * repository does not reach it.
 */
export function unwritableBranch({
  number,
  branch,
}: {
  readonly number: number;
  readonly branch: string | null;
}): string | undefined {
  const change = 'change the file of the plan yourself, or with --file';
  if (branch === null)
    return `pull request #${number} proposes a branch of a fork, which cannot be written from here; ${change}, and push it there`;
  if (branch.startsWith('env/') || reserved.includes(branch))
    return `pull request #${number} proposes ${branch} itself, which holds more than a proposal and is not written by this program; ${change}, and propose it on a branch of its own`;
  return undefined;
}
