import { mergeBaseOf } from './commits.ts';
import { rememberOfCommits } from './remember.ts';
import { runGit } from './run-git.ts';

/** A file that a pull request changes. */
export interface ChangedFile {
  readonly path: string;
  /** Of a renamed or copied file. */
  readonly previousPath: string | null;
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'copied' | 'changed';
  /** The blob afterwards, or before when the file is removed. */
  readonly blob: string;
  readonly additions: number;
  readonly deletions: number;
  /** The hunks, without a header; null for binary files and mere renames. */
  readonly patch: string | null;
}

/** What changed between the merge base of two commits and the second, in git's order. */
export const changedFiles = rememberOfCommits(compare);

async function compare(folder: string, base: string, head: string): Promise<ChangedFile[]> {
  const from = (await mergeBaseOf(folder, base, head)) ?? base;
  const range = ['-M', '-z', '--no-color', '--no-ext-diff', from, head];
  const [raw, numbers, patches] = await Promise.all([
    runGit(folder, ['diff', '--raw', '--no-abbrev', ...range]),
    runGit(folder, ['diff', '--numstat', ...range]),
    runGit(folder, ['diff', '-p', '-M', '--no-color', '--no-ext-diff', from, head]),
  ]);
  const counts = readCounts(numbers);
  const hunks = patches
    .split(/^diff --git .*$/m)
    .slice(1)
    .map(hunksOf);
  return readRaw(raw).map((file, at) => ({
    ...file,
    ...(counts[at] ?? { additions: 0, deletions: 0 }),
    patch: hunks[at] ?? null,
  }));
}

const statuses = new Map<string, ChangedFile['status']>([
  ['A', 'added'],
  ['D', 'removed'],
  ['M', 'modified'],
  ['R', 'renamed'],
  ['C', 'copied'],
  ['T', 'changed'],
]);

/** `:100644 100644 <old> <new> M`, the path, and for renames the new path, each ended by a NUL. */
function readRaw(output: string): Omit<ChangedFile, 'additions' | 'deletions' | 'patch'>[] {
  const parts = output.split('\0');
  const files = [];
  for (let at = 0; at + 1 < parts.length; ) {
    const [, , before = '', after = '', letter = ''] = (parts[at] ?? '').split(' ');
    const status = statuses.get(letter.charAt(0)) ?? 'changed';
    const twoPaths = status === 'renamed' || status === 'copied';
    const path = parts[at + (twoPaths ? 2 : 1)] ?? '';
    const previousPath = twoPaths ? (parts[at + 1] ?? '') : null;
    files.push({ path, previousPath, status, blob: status === 'removed' ? before : after });
    at += twoPaths ? 3 : 2;
  }
  return files;
}

/** `<added>\t<deleted>\t<path>`; the paths of a rename follow in two entries of their own. */
function readCounts(output: string): { readonly additions: number; readonly deletions: number }[] {
  const entries = output.split('\0').filter((entry) => /^(?:\d+|-)\t(?:\d+|-)\t/.test(entry));
  return entries.map((entry) => {
    const [additions = '', deletions = ''] = entry.split('\t');
    return { additions: Number(additions) || 0, deletions: Number(deletions) || 0 };
  });
}

function hunksOf(patch: string): string | null {
  const start = patch.search(/^@@ /m);
  return start === -1 ? null : patch.slice(start).replace(/\n$/, '');
}
