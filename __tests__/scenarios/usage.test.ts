import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { createReleaseWorld, parseJson, type ReleaseWorld } from '../support/release-world.ts';

const commands = [
  'init',
  'check',
  'doctor',
  'adopt',
  'new',
  'validate',
  'execute',
  'reconcile',
  'resolve',
  'retry',
  'reuse',
  'list',
  'show',
];

describe('the command line', () => {
  let world: ReleaseWorld;
  beforeAll(async () => {
    world = await createReleaseWorld({ adopt: [] });
  });
  afterAll(() => world.remove());

  test('lists its commands', async () => {
    const { code, stdout } = await world.run('--help');
    expect(code).toBe(0);
    for (const command of commands) expect(stdout).toMatch(new RegExp(`^  ${command} `, 'm'));
  });

  test.each(commands)('explains %s', async (command) => {
    const { code, stdout, stderr } = await world.run(command, '--help');
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    for (const part of [`deployment-plans ${command}`, '--repo <dir>', '--json', '--help']) {
      expect(stdout).toContain(part);
    }
  });

  test('says its version', async () => {
    expect(await world.run('--version')).toMatchObject({ code: 0, stdout: '0.1.0\n' });
  });

  test.each([
    [['frobnicate'], "unknown command 'frobnicate'"],
    [['list', '--frobnicate'], "unknown option '--frobnicate'"],
    [['list', 'surplus'], 'too many arguments'],
    [['list', '--status', 'lost'], "'lost' is invalid"],
    [['list', '--since', 'yesterday'], 'a date such as'],
    [['list', '--environment', '../qa'], 'A name has'],
    [['validate', 'main'], "'main' is not a plan branch"],
    [['validate', 'plan/qa/none'], "no branch 'plan/qa/none'"],
    [['validate'], 'no branch is checked out|is not a plan branch'],
    [['validate', '--target', 'qa'], '--target belongs to --file'],
    [['validate', '--file', 'none.yml', '--target', 'qa'], 'none.yml cannot be read'],
    [['validate', '--file', '.', '--target', 'qa'], 'cannot be read|is no name'],
    [['validate', '--file', 'none.yml'], '--target'],
    [['execute'], "required option '--environment"],
    [['execute', '--environment', 'moon'], "'moon' is not a configured environment"],
    [['execute', '--environment', 'development'], 'is a root environment'],
    [['execute', '--environment', '--plan'], 'A name has|argument missing'],
    [['adopt', 'development'], 'is a root environment'],
    [['adopt', 'qa', 'payments'], 'APP@VERSION'],
    [['adopt', 'qa', 'payments@one'], 'not a semantic version'],
    [['new', '--target', 'qa'], 'missing required argument'],
    [['new', '--target', 'qa', 'payments', 'payments@1.0.0'], 'named twice'],
    [['new', '--target', 'qa', '--source', 'production', 'payments'], "not from 'production'"],
    [['retry', 'qa'], 'ENVIRONMENT/PLAN'],
    [['retry', 'qa/../x'], 'ENVIRONMENT/PLAN'],
    [['reuse', 'qa/one'], "required option '--target"],
    [['resolve', 'qa/one', 'payments'], 'outcome'],
    [['resolve', 'qa/one', '--outcome', 'succeeded'], 'application'],
    [['resolve', 'qa/one', 'payments', '--outcome', 'maybe'], "'maybe' is invalid"],
    [['show', '-x'], "unknown option '-x'"],
    [['list', '--remote', 'nowhere'], 'nowhere'],
  ])('refuses %j as wrong usage', async (args, words) => {
    const answer = await world.ask(...args);
    expect(answer.code).toBe(2);
    const message = expect.stringMatching(new RegExp(words));
    expect(answer.json).toEqual({ schema: 1, problems: [{ code: 'usage', severity: 'error', message }] });
  });

  test('explains wrong usage in words, on standard output', async () => {
    const [nothing, surplus] = await Promise.all([world.run(), world.run('list', 'surplus')]);
    expect(nothing).toEqual({ code: 2, stdout: expect.stringContaining('name a command'), stderr: '' });
    expect(surplus).toEqual({ code: 2, stdout: expect.stringContaining('too many arguments'), stderr: '' });
  });

  test.each([
    [['show', 'qa/none']],
    [['resolve', 'qa/none']],
    [['retry', 'qa/none']],
    [['reuse', 'qa/none', '--target', 'production']],
    [['execute', '--environment', 'qa', '--plan', 'none']],
  ])('answers no to %j about an unknown plan', async (args) => {
    const { code, json } = await world.ask(...args);
    expect(code).toBe(1);
    expect(json).toMatchObject({ schema: 1, problems: [{ code: 'run-not-found', plan: 'qa/none' }] });
  });

  test('wants a repository with a configuration', async () => {
    const empty = join(world.git.folder, 'empty');
    mkdirSync(empty);
    const bare = world.git.createRepository('bare', { bare: true });
    for (const [repo, words] of [
      [empty, 'repository'],
      [join(empty, 'missing'), 'missing'],
      [bare.folder, "no branch 'main'"],
    ] as const) {
      const { code, json } = await world.ask('list', '--repo', repo);
      expect(code).toBe(2);
      expect(json).toMatchObject({ problems: [{ code: 'usage', message: expect.stringContaining(words) }] });
    }
    bare.commit({ branch: 'main', files: { 'README.md': 'nothing' } });
    const { code, json } = await world.ask('check', '--repo', bare.folder);
    expect(code).toBe(2);
    const message = expect.stringContaining('.github/deployment-plans.yml');
    expect(json).toMatchObject({ problems: [{ code: 'usage', message }] });
  });

  test('finds the repository from a folder inside a working tree', async () => {
    const clone = world.git.clone(world.repository, 'clone');
    const inside = join(clone.folder, 'deploy');
    expect((await world.run('list', '--repo', inside, '--remote', 'origin')).stdout).toBe('No plans.\n');
  });

  test('refuses a git that is too old', async () => {
    const old = world.git.withGitScript(
      'case "$*" in *version*) echo "git version 2.37.9";; *) exec "$REAL_GIT" "$@";; esac',
    );
    const result = await world.runWith(old, 'list', '--json');
    expect(result.code).toBe(2);
    const message = expect.stringContaining('2.38');
    expect(parseJson(result)).toMatchObject({ schema: 1, problems: [{ code: 'usage', message }] });
  });

  test('says when there is no git at all', async () => {
    const result = await world.runWith({ PATH: join(world.git.folder, 'empty') }, 'list', '--json');
    expect(result.code).toBe(2);
    expect(parseJson(result)).toMatchObject({ schema: 1, problems: [{ code: 'usage' }] });
  });
});
