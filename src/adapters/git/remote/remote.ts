import { RepositoryUnusable } from '../../../ports/release-repository.ts';
import { readable, succeeded } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/** A configured remote whose branches count. */
export interface Remote {
  readonly name: string;
  /** The references that show its branches here. */
  readonly namespace: string;
}

/** Git's own rule for a remote's name, and none that could be an option or leave its references. */
const shape = /^[A-Za-z0-9_][A-Za-z0-9._/-]*$/;

/** Checks that the remote is configured; RepositoryUnusable when it is not. */
export async function findRemote(git: Git, name: string): Promise<Remote> {
  if (!shape.test(name) || name.includes('..') || name.includes('//') || /(?:\/|\.|\.lock)$/.test(name)) {
    throw new RepositoryUnusable(`${readable(JSON.stringify(name))} is no name of a remote; try origin`);
  }
  const answer = await git.run({ arguments: ['config', '--get-all', `remote.${name}.url`] });
  if (!succeeded(answer)) {
    throw new RepositoryUnusable(
      `the repository has no remote ${name}; add it with git remote add ${name} <address>`,
    );
  }
  return { name, namespace: `refs/remotes/${name}/` };
}
