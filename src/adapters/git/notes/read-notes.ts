import { type CheckState, worstState } from '../../../domain/readiness/check-state.ts';
import { openCatFile } from '../objects/cat-file.ts';
import { formatOfId } from '../objects/object-format.ts';
import { createObjectStore } from '../objects/object-store.ts';
import type { Git } from '../process/git-command.ts';
import { findBlobs } from '../reading/read-files.ts';
import { noteState } from './note-state.ts';

/** How often git parts the name of a note by then: with each time it takes 256 times as many notes. */
const mostFolders = 3;

/**
 * What the notes on some commits say, by one `git cat-file`.
 *
 * @param tip the commit that the notes' reference names
 */
export async function readNotes(
  git: Git,
  tip: string,
  commits: Iterable<string>,
): Promise<ReadonlyMap<string, CheckState>> {
  const catFile = openCatFile(git);
  try {
    const paths = new Map([...commits].map((commit) => [commit, notePaths(commit)]));
    const store = createObjectStore(catFile, formatOfId(tip));
    const blobs = await findBlobs(store, tip, [...paths.values()].flat());
    const files = await store.files(blobs.values());
    return new Map(
      [...paths].map(([commit, places]) => {
        const found = places.flatMap((path) => blobs.get(path) ?? []);
        return [commit, worstState(found.map((blob) => noteState(files.get(blob))))];
      }),
    );
  } finally {
    await catFile.close();
  }
}

/** Where the note on a commit may be: its id, the first pairs of digits as folders once there are many (git's notes.c, "fanout"). */
function notePaths(commit: string): string[] {
  return Array.from({ length: mostFolders + 1 }, (_, folders) => {
    const pairs = Array.from({ length: folders }, (_, index) => commit.slice(2 * index, 2 * index + 2));
    return [...pairs, commit.slice(2 * folders)].join('/');
  });
}
