import { createHash } from 'node:crypto';
import type { Dirent } from 'node:fs';
import { mkdir, readdir, rm } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { messageOf } from '../../../domain/message-of.ts';
import { type ScreenFolder, ScreenFolderUnusable } from '../../../ports/screen-folder.ts';
import { readState, type ScreenState, stateFile, writeState } from './state-file.ts';
import { writeBeside } from './write-beside.ts';

const dataFolder = 'data';

/**
 * Opens a folder for the page, and makes it when there is none. Null for one that holds something and is not one of
 * ours: it is left as it is. Rejects as the folder does.
 */
export function openScreenFolder(folder: string): Promise<ScreenFolder | null> {
  return usable(folder, () => open(folder));
}

async function open(folder: string): Promise<ScreenFolder | null> {
  await mkdir(folder, { recursive: true });
  const names = await readdir(folder);
  if (names.length > 0 && !names.includes(stateFile)) return null;
  await refuseLinks(folder);
  const state = await readState(folder);
  // Before anything else is there, so that a build that was killed can be made again.
  if (names.length === 0) await writeState(folder, state);
  return new OpenScreenFolder(folder, state, await filesIn(folder));
}

class OpenScreenFolder implements ScreenFolder {
  readonly #folder: string;
  readonly #before: ReadonlyMap<string, string>;
  readonly #found: ReadonlySet<string>;
  readonly #made = new Map<string, string>();
  readonly #kept = new Set<string>();
  readonly #folders = new Map<string, Promise<unknown>>();
  readonly pullRequests: ReadonlyMap<string, number | null>;

  constructor(folder: string, state: ScreenState, found: readonly string[]) {
    this.#folder = folder;
    this.#before = new Map(Object.entries(state.made));
    this.#found = new Set(found);
    this.pullRequests = new Map(Object.entries(state.pullRequests));
  }

  isCurrent(path: string, basis: string): boolean {
    const digest = digestOf(basis);
    if (!this.#found.has(path) || this.#before.get(path) !== digest) return false;
    this.#kept.add(path);
    this.#made.set(path, digest);
    return true;
  }

  async write(path: string, text: string, basis?: string): Promise<void> {
    const place = join(this.#folder, ...path.split('/'));
    await usable(this.#folder, async () => {
      await this.#makeFolder(dirname(place));
      await writeBeside(place, text);
    });
    this.#kept.add(path);
    if (basis !== undefined) this.#made.set(path, digestOf(basis));
  }

  finish(pullRequests: ReadonlyMap<string, number | null>): Promise<void> {
    return usable(this.#folder, () => this.#finish(pullRequests));
  }

  async #finish(pullRequests: ReadonlyMap<string, number | null>): Promise<void> {
    await writeState(this.#folder, {
      schema: 1,
      made: Object.fromEntries(this.#made),
      pullRequests: Object.fromEntries(pullRequests),
    });
    const left = (await filesIn(this.#folder)).filter((path) => !this.#kept.has(path));
    for (const path of left) await rm(join(this.#folder, path), { force: true });
  }

  #makeFolder(folder: string): Promise<unknown> {
    const made = this.#folders.get(folder) ?? mkdir(folder, { recursive: true });
    this.#folders.set(folder, made);
    return made;
  }
}

/** What Node's file system says of a folder, as the port does. */
async function usable<Answer>(folder: string, use: () => Promise<Answer>): Promise<Answer> {
  try {
    return await use();
  } catch (cause) {
    throw new ScreenFolderUnusable(`the page cannot be built in ${folder}: ${messageOf(cause)}`, { cause });
  }
}

/** We make no links: behind one are files of somebody else, which would be replaced, or removed as what is left over. */
async function refuseLinks(folder: string): Promise<void> {
  const data = (await readdir(folder, { withFileTypes: true })).filter(({ name }) => name === dataFolder);
  const link = [...data, ...(await entriesIn(folder))].find((entry) => entry.isSymbolicLink());
  if (link === undefined) return;
  throw new Error(`${join(link.parentPath, link.name)} is a symbolic link, which is not of this program`);
}

/** All files of the data, from the folder of the page on. */
async function filesIn(folder: string): Promise<string[]> {
  return (await entriesIn(folder))
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'));
}

function entriesIn(folder: string): Promise<Dirent[]> {
  return readdir(join(folder, dataFolder), { recursive: true, withFileTypes: true }).catch(() => []);
}

function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
