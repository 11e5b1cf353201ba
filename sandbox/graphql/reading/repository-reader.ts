import { commitsBetween, mergeBase, readCommitGraph } from '../../git/commit-graph.ts';
import { type ComparedFile, compareTrees } from '../../git/compare-trees.ts';
import { type GitObject, readObjects } from '../../git/read-objects.ts';
import type { Repository } from '../../model/repositories/repository.ts';
import { batched } from './batched.ts';

/** Reads one repository as its references are now; what is asked for together takes one git process together. */
export interface RepositoryReader {
  /** What an expression names, as git-rev-parse reads it; null when there is none. */
  object(expression: string): Promise<GitObject | null>;
  /** What changed from the merge base of two commits to the second. */
  changedFiles(base: string, head: string): Promise<readonly ComparedFile[]>;
  /** The commits that the head has and the base has not, oldest first. */
  commitsBetween(base: string, head: string): Promise<readonly string[]>;
}

export function createRepositoryReader({ folder }: Repository): RepositoryReader {
  const objects = batched((expressions) => readObjects(folder, expressions));
  const comparisons = batched((pairs) => compareTrees(folder, pairs));
  let reading: ReturnType<typeof readCommitGraph> | null = null;
  const graph = () => {
    reading ??= readCommitGraph(folder);
    return reading;
  };
  return {
    object: async (expression) => (await objects(expression)) ?? null,
    async changedFiles(base, head) {
      const commits = await graph();
      const from = commits.get(mergeBase(commits, base, head) ?? base);
      const to = commits.get(head);
      if (from === undefined || to === undefined)
        throw new Error(`no commits ${base} and ${head} in ${folder}`);
      return (await comparisons(`${from.tree} ${to.tree}`)) ?? [];
    },
    commitsBetween: async (base, head) => commitsBetween(await graph(), base, head),
  };
}
