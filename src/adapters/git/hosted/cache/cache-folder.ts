import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { messageOf } from '../../../../domain/message-of.ts';
import { RepositoryUnusable } from '../../../../ports/release-repository.ts';
import { type Location, locateRepository } from '../../location.ts';
import type { Variables } from '../../process/environment.ts';
import { outputOf } from '../../process/failure.ts';
import { createGit } from '../../process/git-command.ts';

/** A folder of this machine that holds what was fetched from one address, and may be lost at any time. */
export interface CacheFolder {
  /** Absolute. */
  readonly folder: string;
  readonly url: string;
  readonly variables: Variables;
}

/** The file that says whose cache a folder is; without it a folder is never removed. */
const marker = 'deployment-plans-cache';

/**
 * The repository in the folder: made when the folder is missing or empty, made anew when it is the cache of
 * another address or one that git cannot open. RepositoryUnusable when the folder holds something else.
 */
export async function requireCache(cache: CacheFolder): Promise<Location> {
  const state = await stateOf(cache);
  if (state === 'strange') {
    throw new RepositoryUnusable(
      `${cache.folder} is not empty and holds no cache of this program; name a folder of its own for ${cache.url}`,
    );
  }
  if (state === 'absent') await makeCache(cache);
  if (state === 'other') await remakeCache(cache);
  try {
    return await locate(cache);
  } catch (error) {
    if (state !== 'ours' || !(error instanceof RepositoryUnusable)) throw error;
    await remakeCache(cache);
    return await locate(cache);
  }
}

/** Begins the cache again, empty. Processes that work in it find nothing any more, and fetch again. */
export async function remakeCache(cache: CacheFolder): Promise<void> {
  const old = await emptyFolderBeside(cache.folder, 'old');
  await rename(cache.folder, old).catch(() => {});
  await makeCache(cache);
  await rm(old, { recursive: true, force: true });
}

async function stateOf({ folder, url }: CacheFolder): Promise<'absent' | 'ours' | 'other' | 'strange'> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException): string[] => {
    if (error.code === 'ENOENT') return [];
    throw unfit(folder, error);
  });
  if (names.length === 0) return 'absent';
  if (!names.includes(marker)) return 'strange';
  return (await readFile(join(folder, marker), 'utf8')).trim() === url ? 'ours' : 'other';
}

/** Makes it beside its place and moves it there, so that nobody sees half of it; who comes second uses the first. */
async function makeCache({ folder, url, variables }: CacheFolder): Promise<void> {
  const fresh = await emptyFolderBeside(folder, 'new');
  try {
    const options = ['--quiet', '--bare', '--template=', '--object-format=sha1', '--initial-branch=main'];
    const answer = await createGit({ variables, folder: fresh }).run({
      arguments: ['init', ...options, fresh],
    });
    outputOf(answer, `make a cache in ${folder}`);
    await writeFile(join(fresh, marker), `${url}\n`);
    await rename(fresh, folder).catch(tolerateWinner);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

async function emptyFolderBeside(folder: string, kind: 'new' | 'old'): Promise<string> {
  try {
    await mkdir(dirname(folder), { recursive: true });
    return await mkdtemp(`${folder}.${kind}-`);
  } catch (error) {
    throw unfit(folder, error);
  }
}

function unfit(folder: string, error: unknown): RepositoryUnusable {
  const reason = messageOf(error);
  return new RepositoryUnusable(`${folder} cannot be used as a cache: ${reason}; name another folder`);
}

function tolerateWinner(error: NodeJS.ErrnoException): void {
  if (error.code !== 'ENOTEMPTY' && error.code !== 'EEXIST') throw error;
}

/** Looks in the folder itself alone: it may lie inside the working tree of another repository. */
function locate({ folder, variables }: CacheFolder): Promise<Location> {
  const git = createGit({ variables, folder, options: [`--git-dir=${folder}`] });
  return locateRepository(git, folder);
}
