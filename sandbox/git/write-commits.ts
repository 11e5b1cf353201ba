import { runGit } from './run-git.ts';

/** A commit as somebody would push it. */
export interface NewFilesCommit {
  /** Short name; begins at `from`, or without history, when it is new. */
  readonly branch: string;
  /** Contents by path; null deletes. */
  readonly files: Readonly<Record<string, string | null>>;
  /** A branch or a commit. */
  readonly from?: string;
  readonly message?: string;
  /** `Name <email>`. */
  readonly author?: string;
  /** Lightweight tag that names the commit. */
  readonly tag?: string;
}

/** Writes commits one after the other, all in one process; `at` is in milliseconds, the same for all. */
export async function writeCommits(
  folder: string,
  commits: readonly NewFilesCommit[],
  { known, at }: { readonly known: ReadonlySet<string>; readonly at: number },
): Promise<void> {
  const begun = new Set<string>();
  const streams = commits.map((commit) => {
    const parent = known.has(commit.branch) ? `refs/heads/${commit.branch}^0` : commit.from;
    // What has begun in this stream goes on by itself.
    const stream = commitStream(commit, begun.has(commit.branch) ? undefined : parent, at);
    begun.add(commit.branch);
    return stream;
  });
  await runGit(folder, ['fast-import', '--quiet', '--force', '--done'], {
    input: `${streams.join('')}done\n`,
  });
}

function commitStream(commit: NewFilesCommit, parent: string | undefined, at: number): string {
  const { branch, files, message = 'A change', author = 'Ada <ada@example.com>', tag } = commit;
  const signature = `${author} ${Math.floor(at / 1000)} +0000`;
  return [
    `commit refs/heads/${branch}`,
    `author ${signature}`,
    `committer ${signature}`,
    data(message),
    ...(parent === undefined ? [] : [`from ${parent}`]),
    ...Object.entries(files).map(([path, text]) =>
      text === null ? `D ${quoted(path)}` : `M 100644 inline ${quoted(path)}\n${data(text)}`,
    ),
    ...(tag === undefined ? [] : [`reset refs/tags/${tag}`, `from refs/heads/${branch}`, '']),
    '',
  ].join('\n');
}

function data(text: string): string {
  return `data ${Buffer.byteLength(text)}\n${text}`;
}

function quoted(path: string): string {
  return `"${path.replace(/["\\]/g, '\\$&').replaceAll('\n', '\\n')}"`;
}
