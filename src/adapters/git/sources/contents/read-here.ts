import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SourceAnswer } from '../../../../ports/sources.ts';
import { createGit } from '../../process/git-command.ts';
import { listTags } from '../list-tags.ts';
import type { Asking } from './asking.ts';
import { limitedGit } from './limited-git.ts';
import { readTagged } from './read-tagged.ts';

/** Reads a repository of this machine where it is: one `git ls-remote`, one `git cat-file`. */
export async function readHere(asking: Asking): Promise<SourceAnswer> {
  const { git, address, variables, timeout, question } = asking;
  const listed = await listTags(git, address, {});
  if (listed.kind === 'unreachable') return listed;
  const { tags, objects } = listed;
  const folder = await folderOf(address);
  const there = createGit({
    folder: '/',
    // The catalog names it outright, which is what people mean who forbid that bare ones are found.
    options: ['-c', 'safe.bareRepository=all', '-C', folder],
    variables: {
      ...variables,
      // What it does not have itself is fetched from nowhere, whatever its configuration says.
      GIT_NO_LAZY_FETCH: '1',
      GIT_CEILING_DIRECTORIES: dirname(folder),
    },
  });
  try {
    return { ...(await readTagged(limitedGit(there, timeout), { ...question, objects })), tags };
  } catch (error) {
    if (question.files.length > 0 || question.commits.length > 0) throw error;
    return { kind: 'read', tags, files: [], notes: null, commits: [], checks: [] };
  }
}

/** git finds `app.git` under the name `app`, when it is told an address. */
async function folderOf(address: string): Promise<string> {
  return stat(address).then(
    () => address,
    () => `${address}.git`,
  );
}
