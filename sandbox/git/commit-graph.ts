import { runGit } from './run-git.ts';

export interface CommitPlace {
  readonly tree: string;
  readonly parents: readonly string[];
}

/** Every commit that a ref leads to. */
export type CommitGraph = ReadonlyMap<string, CommitPlace>;

/** All of it in one process, whatever is asked of it afterwards. */
export async function readCommitGraph(folder: string): Promise<CommitGraph> {
  const output = await runGit(folder, ['log', '--all', '--format=%H %T %P']);
  const lines = output === '' ? [] : output.split('\n');
  return new Map(lines.map((line) => placeOf(line.trimEnd().split(' '))));
}

function placeOf([commit = '', tree = '', ...parents]: readonly string[]): [string, CommitPlace] {
  return [commit, { tree, parents }];
}

/** The commits that the head has and the base has not; parents come before their children. */
export function commitsBetween(graph: CommitGraph, base: string, head: string): string[] {
  return walk(graph, head, new Set(walk(graph, base)));
}

/** A commit and all that it leads to; children come before their parents. */
export function ancestryOf(graph: CommitGraph, commit: string): string[] {
  return walk(graph, commit).reverse();
}

/** A newest commit that both have; null when they share nothing. Of several that are as good, git takes any, too. */
export function mergeBase(graph: CommitGraph, base: string, head: string): string | null {
  const ofBase = new Set(walk(graph, base));
  return walk(graph, head).findLast((commit) => ofBase.has(commit)) ?? null;
}

/** Every commit from one on backwards, without those left out and what they alone lead to; oldest first. */
function walk(graph: CommitGraph, from: string, without: ReadonlySet<string> = new Set()): string[] {
  const seen = new Set<string>();
  const ordered: string[] = [];
  const steps = [{ commit: from, done: false }];
  for (let step = steps.pop(); step !== undefined; step = steps.pop()) {
    const { commit, done } = step;
    if (done) ordered.push(commit);
    if (done || seen.has(commit) || without.has(commit)) continue;
    seen.add(commit);
    const parents = graph.get(commit)?.parents ?? [];
    steps.push({ commit, done: true }, ...parents.map((parent) => ({ commit: parent, done: false })));
  }
  return ordered;
}
