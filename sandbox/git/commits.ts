import { rememberOfCommits } from './remember.ts';
import { askGit, runGit } from './run-git.ts';

export interface Commit {
  readonly sha: string;
  readonly tree: string;
  readonly parents: readonly string[];
  readonly author: Signature;
  readonly committer: Signature;
  readonly message: string;
}

export interface Signature {
  readonly name: string;
  readonly email: string;
  /** Seconds since the epoch. */
  readonly at: number;
}

const format = '%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%at%x1f%cn%x1f%ce%x1f%ct%x1f%B%x1e';

/** The commits that a revision range names, newest first. */
export async function readCommits(folder: string, range: readonly string[]): Promise<Commit[]> {
  const output = await runGit(folder, ['log', `--format=${format}`, ...range, '--']);
  const entries = output.split('\x1e').map((entry) => entry.trimStart());
  return entries.filter((entry) => entry !== '').map(commitOf);
}

/** The commits that the second has and the first has not, oldest first. */
export const readCommitsBetween = rememberOfCommits((folder: string, base: string, head: string) =>
  readCommits(folder, ['--reverse', `${base}..${head}`]),
);

export const readCommit = rememberOfCommits(askForCommit);

async function askForCommit(folder: string, sha: string): Promise<Commit> {
  const [commit] = await readCommits(folder, ['-1', sha]);
  if (commit === undefined) throw new Error(`${sha} is no commit in ${folder}`);
  return commit;
}

function commitOf(entry: string): Commit {
  const [sha = '', tree = '', parents = '', ...rest] = entry.split('\x1f');
  const [authorName = '', authorEmail = '', authorAt = ''] = rest;
  const [name = '', email = '', at = '', message = ''] = rest.slice(3);
  return {
    sha,
    tree,
    parents: parents === '' ? [] : parents.split(' '),
    author: { name: authorName, email: authorEmail, at: Number(authorAt) },
    committer: { name, email, at: Number(at) },
    message: message.trimEnd(),
  };
}

/** The commit that a name leads to, in any of git's ways to say it; null when it leads to none. */
export const resolveCommit = rememberOfCommits(askWhereItLeads, (commit) => commit !== null);

async function askWhereItLeads(folder: string, name: string): Promise<string | null> {
  const { code, stdout } = await askGit(folder, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  return code === 0 ? stdout : null;
}

/** False also when one of them is not there. */
export async function isAncestor(folder: string, older: string, younger: string): Promise<boolean> {
  return (await ancestry(folder, older, younger)) === 0;
}

/** The exit code: 0 for yes, 1 for no, and others when git cannot tell. */
const ancestry = rememberOfCommits(askForAncestry, (code) => code === 0 || code === 1);

async function askForAncestry(folder: string, older: string, younger: string): Promise<number | null> {
  const { code } = await askGit(folder, ['merge-base', '--is-ancestor', older, younger]);
  return code;
}

/** Null when the two have no history in common. */
export const mergeBaseOf = rememberOfCommits(askForMergeBase, (base) => base !== null);

async function askForMergeBase(folder: string, one: string, other: string): Promise<string | null> {
  const { code, stdout } = await askGit(folder, ['merge-base', one, other]);
  return code === 0 ? stdout : null;
}
