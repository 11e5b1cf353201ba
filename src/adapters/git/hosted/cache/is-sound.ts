import { succeeded } from '../../process/failure.ts';
import type { Git } from '../../process/git-command.ts';

/** Whether everything but contents of files is there that the cache's references lead to; no network is used. */
export async function isSound(git: Git): Promise<boolean> {
  const answer = await git.run({
    arguments: ['rev-list', '--objects', '--filter=blob:none', '--all', '--quiet'],
  });
  return succeeded(answer) && answer.stderr === '';
}
