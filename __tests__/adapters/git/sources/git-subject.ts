import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createGitSources } from '../../../../src/adapters/git/sources/create-git-sources.ts';
import type { SourcesSubject } from '../../../contracts/sources.ts';
import {
  createGitWorld,
  type GitWorld,
  type TestRepository,
  type Variables,
} from '../../../support/git-world.ts';

/** Where addresses elsewhere lead that are rewritten to this machine. */
const elsewhere = 'https://git.example.com/';

/** Bare repositories that are named by their paths, or as if another machine had them. */
export function gitSubject(place: 'here' | 'away'): SourcesSubject {
  const world = createGitWorld();
  const variables = place === 'away' ? variablesForElsewhere(world) : world.variables;
  const repositories = repositoriesIn(world, place);
  return {
    open: () => createGitSources({ folder: world.folder, variables }),
    createRepository: repositories.create,
    tag(address, tag, kind, { files = {}, message = tag } = {}) {
      const repository = repositories.at(address);
      const commit = repository.commit({ branch: 'main', files: { version: tag, ...files } });
      const identity = ['-c', 'user.name=x', '-c', 'user.email=x'];
      repository.git(...identity, 'tag', ...(kind === 'annotated' ? ['-a', '-m', message] : []), tag, commit);
      return commit;
    },
    missing: repositories.missing,
    unchecked: { kind: 'unknown', said: 'git alone shows no checks' },
    remove: world.remove,
  };
}

/** Repositories of a world that are named by an address; `missing` names none of them. */
export function repositoriesIn(world: GitWorld, place: 'here' | 'away') {
  const known = new Map<string, TestRepository>();
  return {
    create(name: string): string {
      const repository = world.createRepository(`${name}.git`, { bare: true });
      repository.git('config', 'uploadpack.allowFilter', 'true');
      const address = place === 'away' ? `${elsewhere}${name}.git` : repository.folder;
      known.set(address, repository);
      return address;
    },
    at(address: string): TestRepository {
      const repository = known.get(address);
      if (repository === undefined) throw new Error(`no repository ${address}`);
      return repository;
    },
    missing: place === 'away' ? `${elsewhere}missing.git` : join(world.folder, 'missing'),
  };
}

/** Variables with which git finds the repositories of a world below `https://git.example.com/`. */
export function variablesForElsewhere({ folder, variables }: GitWorld): Variables {
  const configuration = join(folder, 'rewritten');
  writeFileSync(configuration, `[url "file://${folder}/"]\ninsteadOf = ${elsewhere}\n`);
  return { ...variables, GIT_CONFIG_GLOBAL: configuration };
}
