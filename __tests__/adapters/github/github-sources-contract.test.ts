import { runGit } from '../../../sandbox/git/run-git.ts';
import type { Repository } from '../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../sandbox/operations/repositories/refresh-refs.ts';
import { type SourcesSubject, sourcesContract } from '../../contracts/sources.ts';
import { createGitHubWorld } from './github-world.ts';

async function gitHubSubject(): Promise<SourcesSubject> {
  const { sandbox, acme, alice, connect } = await createGitHubWorld();
  const { world } = sandbox;
  const repositories = new Map<string, Repository>();
  return {
    open: () => connect().sources,
    async createRepository(name) {
      repositories.set(`acme/${name}`, await createRepository(world, { owner: acme, name }));
      return `acme/${name}`;
    },
    async tag(address, tag, kind, { files = {}, message = tag } = {}) {
      const repository = repositories.get(address);
      if (repository === undefined) throw new Error(`no repository ${address}`);
      const contents = { branch: 'main', files: { version: tag, ...files } };
      const commit = await commitFiles(world, alice, repository, contents);
      const identity = ['-c', 'user.name=x', '-c', 'user.email=x'];
      const annotation = kind === 'annotated' ? ['-a', '-m', message] : [];
      await runGit(repository.folder, [...identity, 'tag', ...annotation, tag, commit]);
      await refreshRefs(repository);
      return commit;
    },
    missing: 'acme/nowhere',
    unchecked: { kind: 'absent', said: null },
    remove: sandbox.close,
  };
}

sourcesContract('GitHub', gitHubSubject);
