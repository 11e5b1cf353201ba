import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitTagger } from '../../../../src/adapters/git/tagging/create-git-tagger.ts';
import { type TaggerSubject, taggerContract } from '../../../contracts/tagger.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';
import { variablesForElsewhere } from '../sources/git-subject.ts';

const now = () => Date.parse('2026-11-20T10:00:00Z');
const by = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
const elsewhere = 'https://git.example.com/';

function gitTaggerSubject(place: 'here' | 'away'): TaggerSubject {
  const world = createGitWorld();
  const variables = place === 'away' ? variablesForElsewhere(world) : world.variables;
  const repositories = new Map<string, TestRepository>();
  const at = (address: string) => repositoryAt(repositories, address);
  return {
    open: () => createGitTagger({ folder: world.folder, variables, now }),
    createRepository(name) {
      const repository = world.createRepository(`${name}.git`, { bare: true });
      if (place === 'away') repository.git('config', 'uploadpack.allowFilter', 'true');
      const address = place === 'away' ? `${elsewhere}${name}.git` : repository.folder;
      repositories.set(address, repository);
      const commits = ['1', '2', '3'].map((text) =>
        repository.commit({ branch: 'main', files: { [`d${text}/file`]: text, same: 'same' } }),
      );
      return { address, commits };
    },
    tags: (address) => Object.fromEntries(tagsIn(at(address))),
    add(address, tag, commit, kind) {
      const options = kind === 'annotated' ? ['-a', '-m', tag] : [];
      at(address).git('-c', 'user.name=x', '-c', 'user.email=x', 'tag', ...options, tag, commit);
    },
    forbid(address) {
      const hooks = join(at(address).folder, 'hooks');
      mkdirSync(hooks, { recursive: true });
      const hook = join(hooks, 'pre-receive');
      writeFileSync(hook, '#!/bin/sh\necho no tags from here >&2\nexit 1\n');
      chmodSync(hook, 0o755);
    },
    missing: place === 'away' ? `${elsewhere}missing.git` : join(world.folder, 'missing'),
    remove: world.remove,
  };
}

function repositoryAt(repositories: ReadonlyMap<string, TestRepository>, address: string): TestRepository {
  const repository = repositories.get(address);
  if (repository === undefined) throw new Error(`no repository ${address}`);
  return repository;
}

function tagsIn(repository: TestRepository): [string, string][] {
  const names = repository.git('tag', '--list').split('\n').filter(Boolean);
  return names.map((name) => [name, repository.git('rev-parse', `${name}^{commit}`)]);
}

taggerContract('git, of this machine', () => gitTaggerSubject('here'));
taggerContract('git, elsewhere', () => gitTaggerSubject('away'));

describe('a tagger over git', () => {
  let world: GitWorld;
  let app: TestRepository;
  let commit: string;
  beforeEach(() => {
    world = createGitWorld();
    app = world.createRepository('app.git', { bare: true });
    commit = app.commit({ branch: 'main', files: { a: '1' } });
  });
  afterEach(() => world.remove());

  const tag = (variables = world.variables, repository = app.folder) =>
    createGitTagger({ folder: world.folder, variables, now }).tag({
      ...{ repository, tag: 'v1.0.0', commit, message: 'v1.0.0\n\nDeployment-Plan: qa/41', by },
    });

  test('writes annotated tags, which name the program and the time', async () => {
    await tag();
    expect(app.git('cat-file', 'tag', 'v1.0.0')).toBe(
      [
        ...[`object ${commit}`, 'type commit', 'tag v1.0.0'],
        'tagger deployment-plans <deployment-plans@localhost> 1795168800 +0000',
        ...['', 'v1.0.0', '', 'Deployment-Plan: qa/41'],
      ].join('\n'),
    );
  });

  test('tags in repositories that name objects by SHA-256', async () => {
    const newer = world.createRepository('newer.git', { bare: true, objectFormat: 'sha256' });
    const commit = newer.commit({ branch: 'main', files: { a: '1' } });
    const request = { repository: newer.folder, tag: 'v1.0.0', commit, message: 'v1.0.0', by };
    const tagger = createGitTagger({ folder: world.folder, variables: world.variables, now });
    expect(await tagger.tag(request)).toBe('created');
    expect(newer.git('rev-parse', 'v1.0.0^{commit}')).toBe(commit);
  });

  test.each(['-c/x', 'ext::sh -c "touch ran"', '../x', 'http://example.com/x.git', ''])(
    'never hands git the address %j',
    async (address) => {
      const counter = world.countGit();
      await expect(tag(counter.variables, address)).rejects.toMatchObject({ kind: 'refused' });
      expect(counter.calls()).toEqual([]);
    },
  );

  test('finds the tag of which the answer got lost, and does not make it twice', async () => {
    const variables = world.withGitScript(
      'case "$*" in *" push "*) "$REAL_GIT" "$@" >/dev/null 2>&1; exit 128;; esac; exec "$REAL_GIT" "$@"',
    );
    expect(await tag(variables)).toBe('created');
    expect(app.git('rev-parse', 'v1.0.0^{commit}')).toBe(commit);
  });

  test('says that it is not there when a push breaks off before it arrives', async () => {
    const variables = world.withGitScript(
      'case "$*" in *" push "*) echo "fatal: the remote end hung up" >&2; exit 128;; esac; exec "$REAL_GIT" "$@"',
    );
    await expect(tag(variables)).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('hung up'),
    });
    expect(app.git('tag', '--list')).toBe('');
  });
});
