import { RepositoryUnusable } from '../../../ports/release-repository.ts';
import type { ObjectStore } from '../objects/object-store.ts';
import type { RemoteConfiguration } from '../process/configuration.ts';
import { readable } from '../process/failure.ts';
import type { Git } from '../process/git-command.ts';

/** A remote whose branches count. */
export interface Remote {
  /** What git calls it. */
  readonly name: string;
  /** What people call it, as the subject of a sentence. */
  readonly title: string;
  /** The references that show its branches here. */
  readonly namespace: string;
}

/** A git whose processes may talk to a remote. */
export type Network = Pick<Git, 'run'>;

/** A remote and all that it takes to work with it. */
export interface RemoteAccess {
  readonly git: Git;
  /** For git processes that talk to the remote. */
  readonly network: Network;
  readonly store: ObjectStore;
  readonly remote: Remote;
  /** Brings its branches up to date here. */
  readonly fetch: () => Promise<void>;
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
  return { name, title: `the remote ${name}`, namespace: `refs/remotes/${name}/` };
}
