import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { runGit } from './run-git.ts';

/**
 * What GitHub's servers allow: partial clones, any object by its id, and no hand on pull requests' refs. A
 * sandbox is thrown away, so nothing waits for the disk.
 */
const configuration = `
[uploadpack]
\tallowFilter = true
\tallowAnySHA1InWant = true
[receive]
\thideRefs = refs/pull
[http]
\treceivepack = true
[core]
\tlogAllRefUpdates = false
\tfsync = none
[gc]
\tauto = 0
`;

/** Makes a bare repository whose pushes pass the hooks in a folder. */
export async function createBareRepository(place: {
  readonly folder: string;
  readonly defaultBranch: string;
  readonly hooks: string;
}): Promise<void> {
  const { folder, defaultBranch, hooks } = place;
  const options = ['--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`];
  await runGit('/', ['init', ...options, '--', folder]);
  await appendFile(join(folder, 'config'), `${configuration}[core]\n\thooksPath = ${hooks}\n`);
}
