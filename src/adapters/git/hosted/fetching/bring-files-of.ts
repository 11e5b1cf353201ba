import { isObjectId } from '../../objects/object-format.ts';
import type { BringBlobs } from '../../objects/object-store.ts';
import { outputOf } from '../../process/failure.ts';
import type { Git } from '../../process/git-command.ts';

/** Marks what is missing in the output of `git rev-list --missing=print`. */
const missing = '?';

/** Brings all contents of a commit's files here, for a git that is to write them into a folder. */
export async function bringFilesOf(git: Git, bring: BringBlobs, commit: string): Promise<void> {
  if (!isObjectId(commit)) return;
  const answer = await git.run({
    arguments: ['rev-list', '--objects', '--no-walk', '--missing=print', commit],
  });
  const lines = outputOf(answer, `list the files of ${commit}`).toString('utf8').split('\n');
  await bring(lines.flatMap((line) => (line.startsWith(missing) ? [line.slice(missing.length)] : [])));
}
