import { createMemory } from './remember.ts';
import { askGit, runGit } from './run-git.ts';

export interface MergeQuestion {
  readonly base: string;
  readonly head: string;
}

const knownTrees = createMemory<string | null>((tree) => tree !== null);

/** The tree of each true merge; null where there are conflicts, or no history in common. */
export async function mergeTrees(
  folder: string,
  questions: readonly MergeQuestion[],
): Promise<(string | null)[]> {
  let asking: Promise<(string | null)[]> | undefined;
  return Promise.all(
    questions.map(({ base, head }, index) =>
      knownTrees(folder, [base, head], async () => {
        asking ??= askForTrees(folder, questions);
        return (await asking)[index] ?? null;
      }),
    ),
  );
}

async function askForTrees(folder: string, questions: readonly MergeQuestion[]): Promise<(string | null)[]> {
  const input = questions.map(({ base, head }) => `${base} ${head}\n`).join('');
  const { stdout, code } = await askGit(folder, ['merge-tree', '--stdin', '--no-messages'], { input });
  if (code === 0 || code === 1) return stdout.split('\0\0').slice(0, questions.length).map(treeOf);
  // One pair without common history ends git for all that follow it.
  if (questions.length === 1) return [null];
  const answers = await Promise.all(questions.map((question) => askForTrees(folder, [question])));
  return answers.flat();
}

/** `1`, NUL, the tree; or `0` and what is in conflict. */
function treeOf(answer: string): string | null {
  const [clean, tree] = answer.split('\0');
  return clean === '1' && tree !== undefined ? tree : null;
}

export interface NewCommit {
  readonly tree: string;
  readonly parents: readonly string[];
  readonly message: string;
  readonly author: string;
  readonly email: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
}

/** Writes a commit that GitHub commits in somebody's name; gives its id. */
export async function writeCommit(folder: string, commit: NewCommit): Promise<string> {
  const { tree, parents, message, author, email, at } = commit;
  const date = `${Math.floor(at / 1000)} +0000`;
  return runGit(folder, ['commit-tree', tree, ...parents.flatMap((parent) => ['-p', parent])], {
    input: `${message}\n`,
    variables: {
      GIT_AUTHOR_NAME: author,
      GIT_AUTHOR_EMAIL: email,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_DATE: date,
    },
  });
}

/** Sets a ref of its own to each merge, all in one process; gives the commits in the same order. */
export async function writeMergeRefs(
  folder: string,
  merges: readonly (MergeQuestion & { readonly ref: string; readonly tree: string })[],
  at: number,
): Promise<string[]> {
  const commits = merges.map(({ ref, tree, base, head }, index) => {
    const message = `Merge ${head} into ${base}`;
    return [
      `commit ${ref}`,
      `mark :${index + 1}`,
      `committer GitHub <noreply@github.com> ${Math.floor(at / 1000)} +0000`,
      `data ${message.length}\n${message}`,
      `from ${base}`,
      `merge ${head}`,
      `M 040000 ${tree} ""\n`,
      // Git prints the commit's id (git-fast-import, get-mark).
      `get-mark :${index + 1}\n`,
    ].join('\n');
  });
  if (commits.length === 0) return [];
  const ids = await runGit(folder, ['fast-import', '--quiet', '--force', '--done'], {
    input: `${commits.join('')}done\n`,
  });
  return ids.split('\n');
}
