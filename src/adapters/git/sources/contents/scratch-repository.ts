import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Variables } from '../../process/environment.ts';

/** The name of the one remote of a scratch repository: none that the configuration of `folder` may have. */
export const remoteName = 'deployment-plans-source';

export interface ScratchOptions {
  /** What git is given for the remote. */
  readonly address: string;
  /** The folder whose git configuration applies. */
  readonly folder: string;
  /** The caller's environment, which says where temporary folders are. */
  readonly variables: Variables;
}

/**
 * An empty bare repository with one remote, of which nothing is left when `use` has ended. It is written as
 * gitrepository-layout(5) describes it, because a process less per application counts. What it misses is asked
 * from its remote (git-scm.com/docs/partial-clone). The configuration of `folder`, when that is a repository, goes
 * on to apply: credential helpers, rewritten addresses.
 */
export async function withScratchRepository<Answer>(
  { address, folder, variables }: ScratchOptions,
  use: (directory: string) => Promise<Answer>,
): Promise<Answer> {
  const directory = await mkdtemp(join(variables.TMPDIR || tmpdir(), 'deployment-plans-source-'));
  try {
    await Promise.all([mkdir(join(directory, 'objects')), mkdir(join(directory, 'refs'))]);
    await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
    const own = join(folder, 'config');
    const includes = (await isRepository(folder)) ? ['[include]', `path = ${quoted(own)}`] : [];
    await writeFile(join(directory, 'config'), [...includes, ...configurationFor(address), ''].join('\n'));
    return await use(directory);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

function configurationFor(address: string): string[] {
  return [
    '[core]',
    'repositoryformatversion = 1',
    'bare = true',
    '[extensions]',
    `partialClone = ${remoteName}`,
    `[remote "${remoteName}"]`,
    `url = ${quoted(address)}`,
    'promisor = true',
    'partialclonefilter = tree:0',
  ];
}

function quoted(value: string): string {
  return `"${value.replace(/["\\]/g, '\\$&')}"`;
}

async function isRepository(folder: string): Promise<boolean> {
  const parts = await Promise.all(
    ['HEAD', 'objects', 'config'].map((name) =>
      stat(join(folder, name)).then(
        () => true,
        () => false,
      ),
    ),
  );
  return parts.every(Boolean);
}
