import { execFileSync } from 'node:child_process';
import { describe, expect, test } from '@jest/globals';
import {
  gitEnvironment,
  repositoryLocalVariables,
} from '../../../../src/adapters/git/process/environment.ts';
import { quietSsh } from '../../../../src/adapters/git/process/quiet-ssh.ts';

describe('the environment of git processes', () => {
  test('lacks every variable that the installed git calls local to a repository', () => {
    const listed = execFileSync('git', ['rev-parse', '--local-env-vars'], { encoding: 'utf8' });
    const names = listed.trim().split('\n');
    expect(repositoryLocalVariables).toEqual(expect.arrayContaining(names));
    const environment = gitEnvironment(Object.fromEntries(names.map((name) => [name, 'x'])));
    for (const name of names.filter((local) => local !== 'GIT_NO_REPLACE_OBJECTS')) {
      expect(environment[name]).toBeUndefined();
    }
  });

  test.each([
    'GIT_SSH_COMMAND',
    'GIT_ASKPASS',
    'SSH_ASKPASS',
    'SSH_AUTH_SOCK',
    'https_proxy',
    'GIT_AUTHOR_NAME',
  ])('keeps %s of the caller', (name) => {
    expect(gitEnvironment({ [name]: 'x' })[name]).toBe('x');
  });

  test('never lets git ask, speak another language or use another protocol', () => {
    const caller = { GIT_TERMINAL_PROMPT: '1', LC_ALL: 'de_DE.UTF-8', GIT_ALLOW_PROTOCOL: 'ext' };
    expect(gitEnvironment(caller)).toMatchObject({
      GIT_TERMINAL_PROMPT: '0',
      LC_ALL: 'C',
      GIT_ALLOW_PROTOCOL: 'file:https:ssh',
    });
  });
});

describe('ssh', () => {
  const unset = { choosesSsh: false, hasRemote: () => false };

  test('fails instead of asking, when nobody chose another one', () => {
    expect(quietSsh({}, unset).GIT_SSH_COMMAND).toContain('BatchMode=yes');
  });

  test.each([
    [{ GIT_SSH_COMMAND: 'mine' }, unset],
    [{ GIT_SSH: 'mine' }, unset],
    [{}, { ...unset, choosesSsh: true }],
  ])('is left as the caller chose it: %j', (caller, configuration) => {
    expect(quietSsh(caller, configuration)).toEqual({});
  });
});
