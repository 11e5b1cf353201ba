import { cp, mkdir, readdir } from 'node:fs/promises';
import { type ReleaseRepository, RepositoryUnusable } from '../../ports/release-repository.ts';
import type { RepositoryFounder } from '../../ports/repository-founder.ts';
import { readAuthor } from './identity.ts';
import { openGitRepository } from './open-git-repository.ts';
import type { Variables } from './process/environment.ts';
import { outputOf } from './process/failure.ts';
import { createGit } from './process/git-command.ts';

export interface FounderOptions {
  /** The caller's environment, which the git processes inherit as far as it is safe. */
  readonly variables: Variables;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
}

export function createGitFounder(options: FounderOptions): RepositoryFounder {
  return { found: (request) => found(options, request) };
}

async function found(
  { variables, now }: FounderOptions,
  { folder, branch, contents, message }: Parameters<RepositoryFounder['found']>[0],
): Promise<ReleaseRepository> {
  await requireEmpty(folder);
  await mkdir(folder, { recursive: true });
  const git = createGit({ variables, folder });
  const run = async (doing: string, args: readonly string[], more: Variables = {}) =>
    outputOf(await git.run({ arguments: args, variables: more }), doing);
  await run('make a repository', ['init', '--quiet', `--initial-branch=${branch}`]);
  await cp(contents, folder, { recursive: true });
  await run('add the files', ['add', '--all']);
  const { name, email } = await readAuthor(git, variables);
  const identity = {
    GIT_AUTHOR_NAME: name,
    GIT_AUTHOR_EMAIL: email,
    GIT_COMMITTER_NAME: name,
    GIT_COMMITTER_EMAIL: email,
  };
  await run('commit the files', ['commit', '--quiet', '--no-verify', `--message=${message}`], identity);
  return openGitRepository({ folder, variables, now });
}

async function requireEmpty(folder: string): Promise<void> {
  const present = await readdir(folder).catch((cause: NodeJS.ErrnoException): string[] => {
    if (cause.code === 'ENOENT') return [];
    throw new RepositoryUnusable(`${folder} cannot be used: ${cause.message}`);
  });
  if (present.length === 0) return;
  const what = present.includes('.git') ? 'holds a repository already' : 'is not empty';
  throw new RepositoryUnusable(`${folder} ${what}; a release repository begins in a new or empty folder`);
}
