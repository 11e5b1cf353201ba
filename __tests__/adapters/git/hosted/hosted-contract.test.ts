import { join } from 'node:path';
import {
  type ReleaseRepositorySubject,
  releaseRepositoryContract,
} from '../../../contracts/release-repository.ts';
import { createHostedWorld } from './hosted-world.ts';

/** A repository behind a server: each instance with a cache of its own, or all with the same one. */
async function hostedSubject(caches: 'each' | 'one'): Promise<ReleaseRepositorySubject> {
  const world = await createHostedWorld();
  let made = 0;
  return {
    commit: world.origin.commit,
    async open() {
      made += 1;
      return await world.open({ folder: join(world.git.folder, `cache-${caches === 'one' ? 1 : made}`) });
    },
    remove: () => world.remove(),
  };
}

releaseRepositoryContract('caches of a hosted repository', () => hostedSubject('each'), { writers: 2 });
releaseRepositoryContract('one cache of a hosted repository', () => hostedSubject('one'), { writers: 2 });
