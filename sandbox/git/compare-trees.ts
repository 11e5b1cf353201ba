import { runGit } from './run-git.ts';

export interface ComparedFile {
  /** Afterwards, or before when the file is deleted. */
  readonly path: string;
  readonly changeType: 'ADDED' | 'DELETED' | 'MODIFIED' | 'RENAMED' | 'COPIED' | 'CHANGED';
  /** Lines; 0 for binary files. */
  readonly additions: number;
  readonly deletions: number;
}

const options = ['-r', '-M', '-z', '--raw', '--numstat', '--no-abbrev'];

/** What changed in each pair of trees, `<before> <after>`, all in one process. */
export async function compareTrees(
  folder: string,
  pairs: readonly string[],
): Promise<Map<string, readonly ComparedFile[]>> {
  const input = pairs.map((pair) => `${pair}\n`).join('');
  const output = await runGit(folder, ['diff-tree', '--stdin', ...options], { input });
  return readComparisons(output);
}

const patterns = {
  pair: /([0-9a-f]{40,64} [0-9a-f]{40,64})(?:\n|$)/y,
  twoPaths: /:\d+ \d+ \w+ \w+ ([RC])\d*\0[^\0]*\0([^\0]*)\0/y,
  onePath: /:\d+ \d+ \w+ \w+ (\w)\d*\0([^\0]*)\0/y,
  twoCounts: /(\d+|-)\t(\d+|-)\t\0[^\0]*\0[^\0]*\0/y,
  oneCount: /(\d+|-)\t(\d+|-)\t[^\0]+\0/y,
};

/**
 * After each pair come its files twice, in the same order: once with their kind of change, once with their lines
 * (git-diff-tree, RAW OUTPUT FORMAT and OTHER DIFF FORMATS, with -z).
 */
function readComparisons(output: string): Map<string, readonly ComparedFile[]> {
  const scanner = createScanner(output);
  const comparisons = new Map<string, readonly ComparedFile[]>();
  for (let pair = scanner.take('pair'); pair !== null; pair = scanner.take('pair')) {
    const changes = scanner.takeAll('twoPaths', 'onePath');
    const counts = scanner.takeAll('twoCounts', 'oneCount');
    const files = changes.map(([, letter = '', path = ''], index) => {
      const [, additions, deletions] = counts[index] ?? [];
      return {
        path,
        changeType: changeTypeOf(letter),
        additions: Number(additions) || 0,
        deletions: Number(deletions) || 0,
      };
    });
    comparisons.set(pair[1] ?? '', files);
  }
  return comparisons;
}

function changeTypeOf(letter: string): ComparedFile['changeType'] {
  const types = { A: 'ADDED', D: 'DELETED', M: 'MODIFIED', R: 'RENAMED', C: 'COPIED' } as const;
  return Object.entries(types).find(([known]) => known === letter)?.[1] ?? 'CHANGED';
}

type Pattern = keyof typeof patterns;

/** Reads a text from its beginning, piece by piece. */
function createScanner(text: string) {
  let position = 0;
  const take = (...names: readonly Pattern[]): RegExpExecArray | null => {
    for (const name of names) {
      const pattern = patterns[name];
      pattern.lastIndex = position;
      const found = pattern.exec(text);
      if (found === null) continue;
      position = pattern.lastIndex;
      return found;
    }
    return null;
  };
  return {
    take,
    takeAll(...names: readonly Pattern[]): RegExpExecArray[] {
      const all: RegExpExecArray[] = [];
      for (let next = take(...names); next !== null; next = take(...names)) all.push(next);
      return all;
    },
  };
}
