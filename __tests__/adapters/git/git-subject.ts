import { openGitRepository } from '../../../src/adapters/git/open-git-repository.ts';
import type { ReleaseRepository } from '../../../src/ports/release-repository.ts';
import type { ReleaseRepositorySubject } from '../../contracts/release-repository.ts';
import { createGitWorld, type RepositoryOptions } from '../../support/git-world.ts';

/** 2026-11-20T10:00:00Z. */
export const testTime = 1_795_168_800_000;

/** A repository that stands alone. */
export async function localSubject(options: RepositoryOptions): Promise<ReleaseRepositorySubject> {
  const world = createGitWorld();
  const { folder, commit } = world.createRepository('release', options);
  const opened: ReleaseRepository[] = [];
  return {
    commit,
    async open() {
      const instance = await openGitRepository({ folder, variables: world.variables, now: () => testTime });
      opened.push(instance);
      return instance;
    },
    async remove() {
      await Promise.all(opened.map((instance) => instance.close()));
      world.remove();
    },
  };
}

/** Clones of one bare repository: each instance its own, or all in the same one. */
export async function remoteSubject(clones: 'each' | 'one'): Promise<ReleaseRepositorySubject> {
  const world = createGitWorld();
  const origin = world.createRepository('origin', { bare: true });
  const opened: ReleaseRepository[] = [];
  let clonesMade = 0;
  const clone = () => {
    clonesMade += 1;
    return world.clone(origin, `clone-${clonesMade}`);
  };
  const shared = clones === 'one' ? clone() : undefined;
  return {
    commit: origin.commit,
    async open() {
      const { folder } = shared ?? clone();
      const options = { folder, remote: 'origin', variables: world.variables, now: () => testTime };
      const instance = await openGitRepository(options);
      opened.push(instance);
      return instance;
    },
    async remove() {
      await Promise.all(opened.map((instance) => instance.close()));
      world.remove();
    },
  };
}
