import type { SourceAnswer } from '../../../../ports/sources.ts';
import { listTags } from '../list-tags.ts';
import type { Asking } from './asking.ts';
import { gitInPlace } from './git-in-place.ts';
import { limitedGit } from './limited-git.ts';
import { readTagged } from './read-tagged.ts';

/** Reads a repository of this machine where it is: one `git ls-remote`, one `git cat-file`. */
export async function readHere(asking: Asking): Promise<SourceAnswer> {
  const { git, address, variables, timeout, question } = asking;
  const listed = await listTags(git, address, {});
  if (listed.kind === 'unreachable') return listed;
  const { tags, objects } = listed;
  const there = await gitInPlace(address, variables);
  try {
    return { ...(await readTagged(limitedGit(there, timeout), { ...question, objects })), tags };
  } catch (error) {
    if (question.files.length > 0 || question.commits.length > 0) throw error;
    return { kind: 'read', tags, files: [], notes: null, commits: [], checks: [] };
  }
}
