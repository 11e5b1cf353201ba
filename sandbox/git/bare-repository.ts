import { appendFile, cp } from 'node:fs/promises';
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

export interface BareRepositoryPlace {
  readonly folder: string;
  /** Where the hooks are that pushes pass. */
  readonly hooks: string;
}

/** Makes an empty bare repository. */
export async function createBareRepository(
  { folder, hooks }: BareRepositoryPlace,
  defaultBranch: string,
): Promise<void> {
  const options = ['--quiet', '--bare', '--template=', `--initial-branch=${defaultBranch}`];
  await runGit('/', ['init', ...options, '--', folder]);
  await configure(folder, configuration, hooks);
}

/** Makes one with everything that another one holds, which was made here as well. */
export async function copyBareRepository(
  { folder, hooks }: BareRepositoryPlace,
  original: string,
): Promise<void> {
  await cp(original, folder, { recursive: true });
  await configure(folder, '', hooks);
}

async function configure(folder: string, text: string, hooks: string): Promise<void> {
  await appendFile(join(folder, 'config'), `${text}[core]\n\thooksPath = ${hooks}\n`);
}
