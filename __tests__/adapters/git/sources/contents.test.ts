import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createGitSources } from '../../../../src/adapters/git/sources/create-git-sources.ts';
import type { SourceQuestion } from '../../../../src/ports/sources.ts';
import { filesOf } from '../../../contracts/sources.ts';
import {
  createGitWorld,
  type GitWorld,
  type TestRepository,
  type Variables,
} from '../../../support/git-world.ts';
import { tagsOf } from '../../../support/tags-of.ts';
import { variablesForElsewhere } from './git-subject.ts';

const file = { tag: 'v1.0.0', path: 'deploy/modules.yml' };
const away = 'https://git.example.com/payments.git';
let world: GitWorld;
let payments: TestRepository;

beforeEach(() => {
  world = createGitWorld();
  payments = world.createRepository('payments.git', { bare: true });
  payments.git('config', 'uploadpack.allowFilter', 'true');
  payments.commit({ branch: 'main', files: { 'deploy/modules.yml': 'modules: {}\n' }, tag: 'v1.0.0' });
  payments.git('-c', 'user.name=x', '-c', 'user.email=x', 'tag', '-a', '-m', 'two', 'v2.0.0', 'main');
});
afterEach(() => world.remove());

async function read(question: SourceQuestion, variables: Variables = world.variables) {
  const sources = createGitSources({ folder: world.folder, variables });
  return (await sources.read([question])).get(question.repository);
}

describe('the number of git processes', () => {
  const cases = [
    { what: 'tags alone', files: [], notes: false, most: 1 },
    { what: 'a file', files: [file], notes: false, most: 2 },
    { what: 'notes', files: [], notes: true, most: 2 },
    { what: 'both', files: [file, { ...file, tag: 'v2.0.0' }], notes: true, most: 2 },
  ];
  test.each(
    cases.flatMap((it) => [
      { ...it, where: 'here' },
      { ...it, where: 'elsewhere' },
    ]),
  )('for $what of a repository $where is $most', async ({ files, notes, most, where }) => {
    const counter = world.countGit();
    const settings = variablesForElsewhere(world);
    const variables = { ...settings, PATH: counter.variables.PATH };
    const sources = createGitSources({ folder: world.folder, variables });
    const question = filesOf(where === 'here' ? payments.folder : away, files, notes);
    expect((await sources.read([question])).get(question.repository)).toMatchObject({ kind: 'read' });
    await sources.read([question]);
    await tagsOf(sources, [{ repository: question.repository, tags: 'all' }]);
    expect(counter.calls()).toHaveLength(most);
  });
});

describe('a repository here', () => {
  test('is found under its name without .git', async () => {
    const answer = await read(filesOf(payments.folder.replace(/\.git$/, ''), [file], true));
    expect(answer).toMatchObject({ files: [file], notes: { cutLists: [] } });
  });

  test('is read by those who let no bare repository be found', async () => {
    const configuration = join(world.folder, 'careful');
    writeFileSync(configuration, '[safe]\nbareRepository = explicit\n');
    const variables = { ...world.variables, GIT_CONFIG_GLOBAL: configuration };
    expect(await read(filesOf(payments.folder, [file]), variables)).toMatchObject({ files: [file] });
  });

  test('may name its objects by sha256', async () => {
    const repository = world.createRepository('modern', { objectFormat: 'sha256' });
    repository.commit({ branch: 'main', files: { 'deploy/modules.yml': 'x' }, tag: 'v1.0.0' });
    expect(await read(filesOf(repository.folder, [file]))).toMatchObject({ files: [file] });
  });

  test('has links that are not followed, and tags that name no commit', async () => {
    payments.commit({ branch: 'main', files: { a: 'a' }, links: { link: 'a' }, tag: 'v3.0.0' });
    payments.git('tag', 'odd', 'main:a');
    const answer = await read(
      filesOf(payments.folder, [
        { tag: 'v3.0.0', path: 'link' },
        { tag: 'odd', path: 'a' },
      ]),
    );
    expect(answer).toMatchObject({ files: [{ tag: 'v3.0.0', path: 'link', bytes: null, strange: true }] });
  });

  test('is out of reach when it lacks a file, which is fetched from nowhere', async () => {
    const partial = world.createRepository('partial.git', { bare: true });
    const origin = `file://${payments.folder}`;
    partial.git('fetch', '--quiet', '--filter=blob:none', origin, '+refs/tags/*:refs/tags/*');
    // A git that does not know GIT_NO_LAZY_FETCH yet would get it from there.
    rmSync(payments.folder, { recursive: true });
    expect(await read(filesOf(partial.folder, [file]))).toMatchObject({ kind: 'unreachable' });
  });
});

describe('the configuration of the folder', () => {
  test('holds for repositories elsewhere, and its remotes are not asked instead', async () => {
    const releases = world.createRepository('releases.git', { bare: true });
    releases.git('config', `url.file://${world.folder}/.insteadOf`, 'https://git.example.com/');
    releases.git('remote', 'add', 'application', '/nowhere');
    releases.git('remote', 'add', 'origin', '/nowhere');
    const sources = createGitSources({ folder: releases.folder, variables: world.variables });
    expect((await sources.read([filesOf(away, [file])])).get(away)).toMatchObject({ files: [file] });
  });
});

test('nothing of a repository elsewhere is left on this machine', async () => {
  await read(filesOf(away, [file], true), variablesForElsewhere(world));
  expect(readdirSync(join(world.folder, 'tmp'))).toEqual([]);
});

test('tags are worth more than notes: a server that cannot be fetched from still lists them', async () => {
  const variables = world.withGitScript('case "$*" in *" fetch "*) exit 1;; esac; exec "$REAL_GIT" "$@"');
  const settings = { ...variablesForElsewhere(world), PATH: variables.PATH };
  expect(await read(filesOf(away, [], true), settings)).toMatchObject({ kind: 'read', notes: null });
  expect(await read(filesOf(away, [file], true), settings)).toMatchObject({ kind: 'unreachable' });
});

test('a conversation that takes too long is ended', async () => {
  const script = 'case "$*" in *cat-file*) sleep 600;; esac; exec "$REAL_GIT" "$@"';
  const sources = createGitSources({
    folder: world.folder,
    variables: world.withGitScript(script),
    timeout: 300,
  });
  const answers = await sources.read([filesOf(payments.folder, [file])]);
  expect(answers.get(payments.folder)).toMatchObject({ kind: 'unreachable' });
});
