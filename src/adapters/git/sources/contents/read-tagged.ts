import type { TagNotes } from '../../../../domain/release-notes/tag-notes.ts';
import type {
  CommitQuestion,
  FileContents,
  FoundCommit,
  SourceAnswer,
  SourceFile,
} from '../../../../ports/sources.ts';
import { type CatFile, openCatFile } from '../../objects/cat-file.ts';
import { formatOfId } from '../../objects/object-format.ts';
import { createObjectStore, type ObjectStore } from '../../objects/object-store.ts';
import type { Git } from '../../process/git-command.ts';
import { listFolder, readFiles } from '../../reading/read-files.ts';
import type { AskedContents } from './asking.ts';
import { type FollowedTag, followTag } from './follow-tag.ts';

export type ReadAnswer = SourceAnswer & { readonly kind: 'read' };

export interface TaggedQuestion extends AskedContents {
  /** Tag to the object that it names itself. */
  readonly objects: ReadonlyMap<string, string>;
}

/** What is asked of tags, by one `git cat-file` in a repository that has them; rejects when it lacks something. */
export async function readTagged(
  git: Git,
  { objects, files, notes, commits }: TaggedQuestion,
): Promise<ReadAnswer> {
  const catFile = openCatFile(git);
  try {
    const followed = await followAll(catFile, objects);
    const tags = new Map([...followed].flatMap(([tag, { commit }]) => (commit ? [[tag, commit]] : [])));
    return {
      kind: 'read',
      tags,
      files: await filesAt(catFile, tags, files),
      notes: notes ? { byTag: messagesOf(followed), cutLists: [] } : null,
      commits: await commitsAmong(catFile, commits),
      checks: [],
    };
  } finally {
    await catFile.close();
  }
}

async function followAll(
  catFile: CatFile,
  objects: ReadonlyMap<string, string>,
): Promise<ReadonlyMap<string, FollowedTag>> {
  // The releases of a monorepo put many tags on one commit.
  const ids = [...new Set(objects.values())];
  const followed = await Promise.all(ids.map(async (id) => [id, await followTag(catFile, id)] as const));
  const byId = new Map(followed);
  return new Map([...objects].map(([tag, id]) => [tag, byId.get(id) ?? {}]));
}

function messagesOf(followed: ReadonlyMap<string, FollowedTag>): ReadonlyMap<string, TagNotes> {
  return new Map([...followed].map(([tag, { message }]) => [tag, message === undefined ? {} : { message }]));
}

async function filesAt(
  catFile: CatFile,
  tags: ReadonlyMap<string, string>,
  wanted: AskedContents['files'],
): Promise<SourceFile[]> {
  const found = wanted.map(async ({ tag, path }): Promise<SourceFile[]> => {
    const commit = tags.get(tag);
    const file = commit === undefined ? null : await fileAt(catFile, commit, path);
    return file === null ? [] : [{ tag, path, ...file }];
  });
  return (await Promise.all(found)).flat();
}

async function commitsAmong(catFile: CatFile, wanted: readonly CommitQuestion[]): Promise<FoundCommit[]> {
  const found = wanted.map(async ({ commit, path }): Promise<FoundCommit[]> => {
    if ((await catFile.info(commit))?.type !== 'commit') return [];
    return [{ commit, path, file: path === null ? null : await fileAt(catFile, commit, path) }];
  });
  return (await Promise.all(found)).flat();
}

/** Null when nothing is there. */
async function fileAt(catFile: CatFile, commit: string, path: string): Promise<FileContents | null> {
  const store = createObjectStore(catFile, formatOfId(commit));
  const file = (await readFiles(store, commit, [path])).get(path);
  if (file !== undefined) return { bytes: file.bytes, strange: false };
  return (await isThere(store, commit, path)) ? { bytes: null, strange: true } : null;
}

/** Whether anything stands at a path. */
async function isThere(store: ObjectStore, commit: string, path: string): Promise<boolean> {
  const at = path.lastIndexOf('/');
  const children = await listFolder(store, commit, path.slice(0, Math.max(at, 0)));
  return children.some(({ name }) => name === path.slice(at + 1));
}
