import { mkdir, mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { formatOfId, type ObjectFormat } from '../../objects/object-format.ts';
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
  /** A full id of an object there, which tells by which hash all are named; default SHA-1. */
  readonly object?: string | undefined;
}

/**
 * An empty bare repository with one remote, of which nothing is left when `use` has ended. It is written as
 * gitrepository-layout(5) describes it, because a process less per application counts. What it misses is asked
 * from its remote (git-scm.com/docs/partial-clone). The configuration of `folder`, when that is a repository, goes
 * on to apply: credential helpers, rewritten addresses.
 */
export function withScratchRepository<Answer>(
  { address, folder, variables, object = '' }: ScratchOptions,
  use: (directory: string) => Promise<Answer>,
): Promise<Answer> {
  const configuration = [...remoteConfiguration(address, object), ...promises];
  return withEmptyRepository({ folder, variables, configuration }, use);
}

/** The configuration of a bare repository without remotes (gitrepository-layout, git-config). */
export function bareRepository({ algorithm }: ObjectFormat): string[] {
  const naming = algorithm === 'sha1' ? [] : ['[extensions]', `objectFormat = ${algorithm}`];
  return ['[core]', 'repositoryformatversion = 1', 'bare = true', ...naming];
}

export interface EmptyOptions extends Pick<ScratchOptions, 'variables'> {
  /** Null for a repository of which no other's configuration applies. */
  readonly folder: string | null;
  /** Lines of git's configuration. */
  readonly configuration: readonly string[];
}

/** An empty bare repository in the same way, with a configuration of the caller's. */
export async function withEmptyRepository<Answer>(
  { folder, variables, configuration }: EmptyOptions,
  use: (directory: string) => Promise<Answer>,
): Promise<Answer> {
  const directory = await mkdtemp(join(variables.TMPDIR || tmpdir(), 'deployment-plans-source-'));
  try {
    await Promise.all([mkdir(join(directory, 'objects')), mkdir(join(directory, 'refs'))]);
    await writeFile(join(directory, 'HEAD'), 'ref: refs/heads/none\n');
    const includes = folder !== null && (await isRepository(folder)) ? including(folder) : [];
    await writeFile(join(directory, 'config'), [...includes, ...configuration, ''].join('\n'));
    return await use(directory);
  } finally {
    // A git that was left when somebody stopped waiting may still write there; what it came to is worth more than the folder.
    await rm(directory, { recursive: true, force: true, maxRetries: 5 }).catch(() => {});
  }
}

function including(folder: string): string[] {
  return ['[include]', `path = ${quoted(join(folder, 'config'))}`];
}

/** The configuration of a bare repository with the one remote; `object` tells by which hash objects are named. */
export function remoteConfiguration(address: string, object: string): string[] {
  return [...bareRepository(formatOfId(object)), `[remote "${remoteName}"]`, `url = ${quoted(address)}`];
}

const promises = [
  '[extensions]',
  `partialClone = ${remoteName}`,
  `[remote "${remoteName}"]`,
  'promisor = true',
  'partialclonefilter = tree:0',
];

/** A value of git's configuration. */
export function quoted(value: string): string {
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
