import { RepositoryUnusable } from '../../../ports/release-repository.ts';
import type { RemoteConfiguration } from '../process/configuration.ts';
import { readable } from '../process/failure.ts';

/** A configured remote whose branches count. */
export interface Remote {
  readonly name: string;
  /** The references that show its branches here. */
  readonly namespace: string;
}

/** A part of git's own rule, and nothing that could be an option or leave the remote's references. */
const shape = /^[A-Za-z0-9_][A-Za-z0-9._/-]*$/;

/** The remote of this name; RepositoryUnusable when it is not configured. */
export function findRemote(configuration: RemoteConfiguration, name: string): Remote {
  if (!shape.test(name) || /\.\.|\/\/|[/.]$|\.lock$/.test(name)) {
    throw new RepositoryUnusable(`${readable(JSON.stringify(name))} is no name of a remote; try origin`);
  }
  if (!configuration.hasRemote(name)) {
    throw new RepositoryUnusable(
      `the repository has no remote ${name}; add it with git remote add ${name} <address>`,
    );
  }
  return { name, namespace: `refs/remotes/${name}/` };
}
