import {
  ancestryOf,
  type CommitGraph,
  commitsBetween,
  mergeBase,
  readCommitGraph,
} from '../../git/commit-graph.ts';
import { type ComparedFile, compareTrees } from '../../git/compare-trees.ts';
import { type GitObject, readObjects } from '../../git/read-objects.ts';
import { createMemory } from '../../git/remember.ts';
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
  /** A commit and all that it leads to, newest first. */
  history(commit: string): Promise<readonly string[]>;
}

const namedObjects = createMemory<GitObject | null>((object) => object !== null);
const filesBetween = createMemory<readonly ComparedFile[]>();
const idsBetween = createMemory<readonly string[]>();

export function createRepositoryReader({ folder }: Repository): RepositoryReader {
  const objects = batched((expressions) => readObjects(folder, expressions));
  const comparisons = batched((pairs) => compareTrees(folder, pairs));
  let reading: ReturnType<typeof readCommitGraph> | null = null;
  const graph = () => {
    reading ??= readCommitGraph(folder);
    return reading;
  };
  async function graphWith(...wanted: readonly string[]): Promise<CommitGraph> {
    const commits = await graph();
    const missing = wanted.find((commit) => !commits.has(commit));
    if (missing !== undefined) throw new Error(`there is no commit ${missing} in ${folder}`);
    return commits;
  }
  return {
    object: (expression) =>
      namedObjects(folder, [expression], async () => (await objects(expression)) ?? null),
    changedFiles: (base, head) =>
      filesBetween(folder, [base, head], async () => {
        const commits = await graphWith(base, head);
        const tree = (commit: string) => commits.get(commit)?.tree ?? '';
        const from = mergeBase(commits, base, head) ?? base;
        return (await comparisons(`${tree(from)} ${tree(head)}`)) ?? [];
      }),
    commitsBetween: (base, head) =>
      idsBetween(folder, [base, head], async () => commitsBetween(await graphWith(base, head), base, head)),
    history: async (commit) => ancestryOf(await graphWith(commit), commit),
  };
}
