import { join } from 'node:path';
import {
  type HostedRepositoryOptions,
  openHostedRepository,
} from '../../../../src/adapters/git/hosted/open-hosted-repository.ts';
import type { ReleaseRepository } from '../../../../src/ports/release-repository.ts';
import { type GitHttpServer, startGitHttpServer } from '../../../support/git-http-server.ts';
import {
  createGitWorld,
  type GitCounter,
  type GitWorld,
  type TestRepository,
} from '../../../support/git-world.ts';
import { testTime } from '../git-subject.ts';

/** One repository behind a server, and caches of it. */
export interface HostedWorld {
  readonly git: GitWorld;
  readonly server: GitHttpServer;
  /** What the server serves. */
  readonly origin: TestRepository;
  readonly address: string;
  /** A token that may read and write. */
  readonly token: string;
  /** Opens the cache `cache`, unless the options name another folder. */
  open(options?: Partial<HostedRepositoryOptions>): Promise<ReleaseRepository>;
  /** Sets the head of a pull request; null: there is none any more. */
  setPull(number: number, head: string | null): void;
  remove(): Promise<void>;
}

export async function createHostedWorld(): Promise<HostedWorld> {
  const git = createGitWorld();
  const folder = 'served/acme';
  const origin = git.createRepository(`${folder}/release.git`, { bare: true });
  const server = await startGitHttpServer({ folder: join(git.folder, 'served'), variables: git.variables });
  const address = `${server.origin}/acme/release.git`;
  const token = 'canary-token-1';
  server.tokens.set(token, 'write');
  const opened: ReleaseRepository[] = [];
  return {
    git,
    server,
    origin,
    address,
    token,
    async open(options = {}) {
      const instance = await openHostedRepository({
        folder: join(git.folder, 'cache'),
        address,
        token: () => token,
        variables: git.variables,
        now: () => testTime,
        sleep: async () => {},
        ...options,
      });
      opened.push(instance);
      return instance;
    },
    setPull(number, head) {
      const reference = `refs/pull/${number}/head`;
      origin.git('update-ref', ...(head === null ? ['-d', reference] : [reference, head]));
    },
    async remove() {
      await Promise.all(opened.map((instance) => instance.close()));
      await server.close();
      git.remove();
    },
  };
}

/** The git processes so far that talked to the server, without those that git started by itself. */
export function networkCalls(counter: GitCounter): string[] {
  return counter.calls().filter((call) => / (?:fetch|push|ls-remote) /.test(call));
}
