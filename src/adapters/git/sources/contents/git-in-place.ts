import { stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Variables } from '../../process/environment.ts';
import { createGit, type Git } from '../../process/git-command.ts';

/** A git that works in a repository of this machine, which it reads as it is. */
export async function gitInPlace(address: string, variables: Variables, timeout?: number): Promise<Git> {
  const folder = await folderOf(address);
  return createGit({
    folder: '/',
    // The catalog names it outright, which is what people mean who forbid that bare ones are found.
    options: ['-c', 'safe.bareRepository=all', '-C', folder],
    variables: {
      ...variables,
      // What it does not have itself is fetched from nowhere, whatever its configuration says.
      GIT_NO_LAZY_FETCH: '1',
      GIT_CEILING_DIRECTORIES: dirname(folder),
    },
    timeout,
  });
}

/** git finds `app.git` under the name `app`, when it is told an address. */
async function folderOf(address: string): Promise<string> {
  return stat(address).then(
    () => address,
    () => `${address}.git`,
  );
}
