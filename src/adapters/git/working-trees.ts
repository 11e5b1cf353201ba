import { outputOf } from './process/failure.ts';
import type { Git } from './process/git-command.ts';
import { localBranches } from './writing/branch-home.ts';

export interface WorkingTree {
  readonly folder: string;
  /** The branch checked out there; undefined when it is on none, or on one that has no commit yet. */
  readonly branch: string | undefined;
}

/** The working trees of a repository, linked ones included; those whose folder is gone may still be listed. */
export async function listWorkingTrees(git: Git): Promise<WorkingTree[]> {
  const answer = await git.run({ arguments: ['worktree', 'list', '--porcelain', '-z'] });
  const listing = outputOf(answer, 'list the working trees').toString('utf8');
  return listing.split('\0\0').flatMap((entry) => {
    const attributes = entry.split('\0');
    const folder = attributeOf(attributes, 'worktree ');
    if (folder === undefined || attributes.includes('bare')) return [];
    const unborn = /^0+$/.test(attributeOf(attributes, 'HEAD ') ?? '');
    return [{ folder, branch: unborn ? undefined : attributeOf(attributes, `branch ${localBranches}`) }];
  });
}

function attributeOf(attributes: readonly string[], label: string): string | undefined {
  return attributes.find((attribute) => attribute.startsWith(label))?.slice(label.length);
}
