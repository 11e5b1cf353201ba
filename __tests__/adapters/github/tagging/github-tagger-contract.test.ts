import { runGit } from '../../../../sandbox/git/run-git.ts';
import type { Repository } from '../../../../sandbox/model/repositories/repository.ts';
import { commitFiles } from '../../../../sandbox/operations/repositories/commit-files.ts';
import { createRepository } from '../../../../sandbox/operations/repositories/create-repository.ts';
import { refreshRefs } from '../../../../sandbox/operations/repositories/refresh-refs.ts';
import { createGitHubTagger } from '../../../../src/adapters/github/tagging/create-github-tagger.ts';
import { type TaggerSubject, taggerContract } from '../../../contracts/tagger.ts';
import { createMemoryTagger } from '../../../support/memory/memory-tagger.ts';
import { createGitHubWorld } from '../github-world.ts';

async function gitHubSubject(): Promise<TaggerSubject> {
  const gitHub = await createGitHubWorld();
  const { sandbox, acme, alice, connect, workflowToken } = gitHub;
  const { world } = sandbox;
  const repositories = new Map<string, Repository>();
  const at = (address: string) => {
    const repository = repositories.get(address);
    if (repository === undefined) throw new Error(`no repository ${address}`);
    return repository;
  };
  let isForbidden = false;
  return {
    open() {
      const credentials = { kind: 'token', token: workflowToken() } as const;
      const { api } = connect(isForbidden ? { credentials } : {});
      return createGitHubTagger(api, createMemoryTagger());
    },
    async createRepository(name) {
      const repository = await createRepository(world, { owner: acme, name });
      repositories.set(`acme/${name}`, repository);
      const commits: string[] = [];
      for (const text of ['1', '2', '3'])
        commits.push(await commitFiles(world, alice, repository, { branch: 'main', files: { file: text } }));
      return { address: `acme/${name}`, commits };
    },
    tags(address) {
      const found = [...at(address).refs.values()].filter(({ name }) => name.startsWith('refs/tags/'));
      return Object.fromEntries(found.map(({ name, commit, sha }) => [name.slice(10), commit ?? sha]));
    },
    async add(address, tag, commit, kind) {
      const repository = at(address);
      const options = kind === 'annotated' ? ['-a', '-m', tag] : [];
      await runGit(repository.folder, ['tag', ...options, tag, commit]);
      await refreshRefs(repository);
    },
    // A GITHUB_TOKEN of the release repository may not write to another one.
    forbid() {
      isForbidden = true;
    },
    missing: 'acme/nowhere',
    remove: sandbox.close,
  };
}

taggerContract('GitHub', gitHubSubject);
