import { readdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import {
  createNoteBuilds,
  type NoteBuildsOptions,
} from '../../../../src/adapters/git/notes/create-note-builds.ts';
import { buildsContract } from '../../../contracts/builds.ts';
import { buildQuestion } from '../../../support/build-question.ts';
import { startGitHttpServer } from '../../../support/git-http-server.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';
import { variablesForElsewhere } from '../sources/git-subject.ts';
import { addNote, noteEvidence, noteSubject } from './note-subject.ts';

buildsContract('a note, of this machine', () => noteSubject('here'));
buildsContract('a note, elsewhere', () => noteSubject('away'));

const places = ['here', 'away'] as const;
let world: GitWorld;
let payments: TestRepository;
let commit: string;

beforeEach(() => {
  world = createGitWorld();
  payments = world.createRepository('acme/payments.git', { bare: true });
  payments.git('config', 'uploadpack.allowFilter', 'true');
  commit = payments.commit({ branch: 'main', files: { a: '1' } });
});
afterEach(() => {
  expect(readdirSync(join(world.folder, 'tmp'))).toEqual([]);
  world.remove();
});

const addressOf = (place: 'here' | 'away') =>
  place === 'here' ? payments.folder : 'https://git.example.com/acme/payments.git';

async function ask(repository: string, options: Partial<NoteBuildsOptions> = {}, of = commit) {
  const variables = variablesForElsewhere(world);
  const question = buildQuestion(noteEvidence, { repository, commit: of });
  const builds = createNoteBuilds({ folder: world.folder, variables, ...options });
  return (await builds.states([question], async () => {})).get(question);
}

const tooLong = { kind: 'unknown', said: expect.stringMatching(/^its note is longer than 1 MiB/) };

function addLongNote(): void {
  payments.commit({ branch: 'x', files: { [commit]: `success ${'x'.repeat(2 * 1024 * 1024)}` } });
  payments.git('update-ref', 'refs/notes/builds/v11.19', 'x');
}

describe.each(places)('a repository %s', (place) => {
  test.each([
    ['success', 'success'],
    ['  \n\n failed\nfor a reason', 'failed'],
    ['running\tsince noon', 'running'],
  ])('whose note is %j is understood', async (text, kind) => {
    addNote(payments, commit, text);
    expect(await ask(addressOf(place))).toEqual({ kind, said: kind });
  });

  test.each([
    ['successful', "its note begins with 'successful'; expected success, failed or running"],
    ['Success', "its note begins with 'Success'"],
    ['succ\u001b[31mess\u202e', "its note begins with 'succ [31mess'"],
    [
      `https://ada:hunter2@ci.example.com ${'x'.repeat(500)}`,
      "its note begins with 'https://ci.example.com'",
    ],
    ['x'.repeat(500), `its note begins with '${'x'.repeat(39)}…'`],
  ])('whose note is %j says nothing', async (text, said) => {
    addNote(payments, commit, text);
    expect(await ask(addressOf(place))).toEqual({
      kind: 'unknown',
      said: expect.stringMatching(new RegExp(`^${said.replace(/[[\]^$.*+?()]/g, '\\$&')}`)),
    });
  });

  test('is not read beyond what anybody would write', async () => {
    addLongNote();
    expect(await ask(addressOf(place))).toMatchObject(tooLong);
  });

  test.each([1, 2, 3])('may part the names of notes by %d folders', async (folders) => {
    const path = [...(commit.slice(0, 2 * folders).match(/../g) ?? []), commit.slice(2 * folders)].join('/');
    payments.commit({ branch: 'x', files: { [path]: 'running' } });
    payments.git('update-ref', 'refs/notes/builds/v11.19', 'x');
    expect(await ask(addressOf(place))).toMatchObject({ kind: 'running' });
  });

  test('whose notes are links says nothing of them', async () => {
    payments.commit({ branch: 'x', files: { success: 'success' }, links: { [commit]: 'success' } });
    payments.git('update-ref', 'refs/notes/builds/v11.19', 'x');
    expect(await ask(addressOf(place))).toMatchObject({ kind: 'absent' });
  });

  test('takes two processes, however many of its commits are asked about', async () => {
    const counter = world.countGit();
    const variables = { ...variablesForElsewhere(world), PATH: counter.variables.PATH };
    const commits = Array.from({ length: 20 }, (_, index) =>
      payments.commit({ branch: 'main', files: { a: String(index) } }),
    );
    addNote(payments, commits[7] ?? '', 'success');
    const builds = createNoteBuilds({ folder: world.folder, variables });
    const questions = commits.map((of) =>
      buildQuestion(noteEvidence, { repository: addressOf(place), commit: of }),
    );
    const states = await builds.states(questions, async () => {});
    expect([...states.values()].map(({ kind }) => kind)).toEqual(
      commits.map((_, index) => (index === 7 ? 'success' : 'absent')),
    );
    expect(counter.calls()).toHaveLength(2);
  });

  test('that takes too long is given up', async () => {
    const script = 'case "$*" in *fetch*|*rev-parse*) sleep 600;; esac; exec "$REAL_GIT" "$@"';
    const variables = { ...variablesForElsewhere(world), PATH: world.withGitScript(script).PATH };
    addNote(payments, commit, 'success');
    expect(await ask(addressOf(place), { variables, timeout: 300 })).toEqual({
      kind: 'unknown',
      said: expect.stringContaining('it took too long and was stopped'),
    });
  });
});

test('a repository may name its objects by sha256', async () => {
  const modern = world.createRepository('modern.git', { bare: true, objectFormat: 'sha256' });
  const newer = modern.commit({ branch: 'main', files: { a: '1' } });
  addNote(modern, newer, 'success');
  for (const repository of [modern.folder, 'https://git.example.com/modern.git']) {
    expect(await ask(repository, {}, newer)).toMatchObject({ kind: 'success' });
  }
});

test('a repository of the connected server is asked with its token, which nothing shows', async () => {
  const server = await startGitHttpServer({ folder: world.folder, variables: world.variables });
  server.tokens.set('canary-token-1', 'read');
  addNote(payments, commit, 'success');
  const counter = world.countGit();
  const connected = (token: string) => ({
    variables: counter.variables,
    server: { address: server.origin, token: () => token },
  });
  expect(await ask('acme/payments', connected('canary-token-1'))).toMatchObject({ kind: 'success' });
  addLongNote();
  expect(await ask('acme/payments', connected('canary-token-1'))).toMatchObject(tooLong);
  const refused = await ask('acme/payments', connected('canary-token-2'));
  expect(refused).toMatchObject({
    kind: 'unknown',
    said: expect.stringContaining('did not accept the token'),
  });
  expect(JSON.stringify([refused, counter.calls()])).not.toContain('canary');
  await server.close();
});

test.each(['../x', '--upload-pack=x', 'ext::sh -c x'])('nothing is asked of %s', async (repository) => {
  const counter = world.countGit();
  expect(await ask(repository, { variables: counter.variables })).toMatchObject({
    kind: 'unknown',
    said: expect.stringContaining('is no address that git may be given'),
  });
  expect(counter.calls()).toEqual([]);
});

test('300 repositories take two processes each, and no more of them are asked at once than is said', async () => {
  addNote(payments, commit, 'success');
  const log = join(world.folder, 'running');
  const script = `printf + >> '${log}'; "$REAL_GIT" "$@"; code=$?; printf - >> '${log}'; exit $code`;
  const questions = Array.from({ length: 300 }, (_, index) => {
    const repository = join(world.folder, `app-${index}`);
    symlinkSync(payments.folder, repository);
    return buildQuestion(noteEvidence, { repository, commit });
  });
  const variables = world.withGitScript(script);
  const builds = createNoteBuilds({ folder: world.folder, variables, limit: 3 });
  const states = await builds.states(questions, async () => {});
  expect([...states.values()]).toEqual(questions.map(() => ({ kind: 'success', said: 'success' })));
  const noted = readFileSync(log, 'utf8');
  expect(noted.replaceAll('-', '')).toHaveLength(600);
  expect(mostAtOnce(noted)).toBeLessThanOrEqual(3);
}, 60_000);

/** Of what a script has noted, a plus at each beginning, a minus at each end. */
function mostAtOnce(noted: string): number {
  let [running, most] = [0, 0];
  for (const sign of noted) {
    running += sign === '+' ? 1 : -1;
    most = Math.max(most, running);
  }
  return most;
}
