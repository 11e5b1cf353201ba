import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { HostedRepositoryOptions } from '../../../../src/adapters/git/hosted/open-hosted-repository.ts';
import { messageOf } from '../../../../src/domain/message-of.ts';
import { ForgeForbidden } from '../../../../src/ports/forge.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { createHostedWorld, type HostedWorld } from './hosted-world.ts';

const author = { name: 'a', email: 'b' };
const encoded = (token: string) => Buffer.from(`x-access-token:${token}`).toString('base64');

describe('the token of a hosted repository', () => {
  let world: HostedWorld;
  beforeEach(async () => {
    world = await createHostedWorld();
    world.origin.commit({ branch: 'main', files: { 'catalog/a.yml': 'a', other: 'other' } });
    world.setPull(1, world.origin.commit({ branch: 'topic', files: { 'plans/a.yml': 'a' } }));
  });
  afterEach(() => world.remove());

  /** Everything that the repository can do with the server. */
  const workThrough = async (options: Partial<HostedRepositoryOptions> = {}) => {
    const repository = await world.open(options);
    await repository.refresh([1]);
    const main = (await repository.branches('main')).get('main') ?? '';
    await repository.read(main, ['catalog/a.yml', 'other']);
    const writes = [{ path: 'a', bytes: Buffer.from('a') }];
    const request = { branch: 'deployment-records', expected: null, writes, message: 'm', author };
    expect((await repository.commit(request)).kind).toBe('committed');
    await repository.close();
  };
  const forms = () => [world.token, encoded(world.token)];
  const expectNone = (text: string) => {
    for (const form of forms()) expect(text).not.toContain(form);
  };

  test('is in the environment of the processes that talk to the server, and in no argument and no file', async () => {
    const [calls, environments] = ['calls', 'environments'].map((name) => join(world.git.folder, name));
    const script = [
      `printf '%s\\n' "$*" >> '${calls}'`,
      `{ printf 'of %s\\n' "$*"; env; } >> '${environments}'`,
      'exec "$REAL_GIT" "$@"',
    ];
    await workThrough({ variables: world.git.withGitScript(script.join('\n')) });
    expectNone(readFileSync(calls ?? '', 'utf8'));
    expect(readFileSync(calls ?? '', 'utf8')).toContain(' push ');
    const processes = readFileSync(environments ?? '', 'utf8').split(/^of /m);
    const knowing = processes.filter((text) => text.includes(encoded(world.token)));
    expect(knowing).toHaveLength(4);
    for (const process of knowing) expect(process).toMatch(/^.* (?:fetch|push) /);
    const cache = join(world.git.folder, 'cache');
    const files = readdirSync(cache, { recursive: true, encoding: 'utf8' }).map((name) => join(cache, name));
    for (const file of files.filter((path) => statSync(path).isFile())) {
      expectNone(readFileSync(file, 'latin1'));
    }
  });

  test('is all that counts, whatever else the machine has for the same address', async () => {
    const globals = join(world.git.folder, 'globals');
    const set = (...setting: string[]) => world.origin.git('config', '--file', globals, ...setting);
    const asked = join(world.git.folder, 'asked');
    set('--add', `http.${world.server.origin}/.extraheader`, 'AUTHORIZATION: basic bm9ib2R5Om5vYm9keQ==');
    set('--add', 'http.extraheader', 'AUTHORIZATION: basic bm9ib2R5Om5vYm9keQ==');
    set(`url.ssh://git@localhost/.insteadOf`, `${world.server.origin}/`);
    set(`url.ssh://git@localhost/.pushInsteadOf`, `${world.server.origin}/`);
    set('credential.helper', `!touch '${asked}'; false`);
    set('core.askPass', asked);
    const GIT_CONFIG_GLOBAL = globals;
    await workThrough({ variables: { ...world.git.variables, GIT_CONFIG_GLOBAL, GIT_ASKPASS: asked } });
    world.server.tokens.clear();
    const repository = await world.open({ variables: { ...world.git.variables, GIT_CONFIG_GLOBAL } });
    await expect(repository.refresh()).rejects.toThrow(/did not accept the token/);
    expect(readdirSync(world.git.folder)).not.toContain('asked');
  });

  test('is written down by no trace that the caller asked for', async () => {
    const traces = ['GIT_TRACE_CURL', 'GIT_TRACE', 'GIT_TRACE2_EVENT'].map((name) => [
      name,
      join(world.git.folder, name),
    ]);
    const variables = {
      ...world.git.variables,
      ...Object.fromEntries(traces),
      GIT_TRACE_REDACT: '0',
      GIT_TRACE2_ENV_VARS: 'GIT_CONFIG_VALUE_4,GIT_CONFIG_VALUE_3',
      GIT_TRACE2_CONFIG_PARAMS: 'http.*',
    };
    await workThrough({ variables });
    const written = readdirSync(world.git.folder).filter((name) => name.startsWith('GIT_TRACE'));
    expect(written.sort()).toEqual(['GIT_TRACE', 'GIT_TRACE2_EVENT']);
    for (const name of written) expectNone(readFileSync(join(world.git.folder, name), 'utf8'));
  });

  test('is asked for anew each time that git talks to the server', async () => {
    const tokens = ['one', 'two', 'three', 'four'];
    for (const token of tokens) world.server.tokens.set(token, 'write');
    const given: string[] = [];
    const token = async () => {
      const next = tokens[given.length] ?? 'none';
      // Whoever kept an earlier token is refused.
      for (const before of given) world.server.tokens.delete(before);
      given.push(next);
      return next;
    };
    await workThrough({ token });
    expect(given).toEqual(tokens);
  });

  test.each([
    [401, 'GET'],
    [403, 'GET'],
    [404, 'GET'],
    [429, 'GET'],
    [500, 'GET'],
    [403, 'POST'],
    [502, 'POST'],
  ])(
    'is in no message when the server answers with %i to a %s and sends back what it was sent',
    async (status, method) => {
      world.server.meddle((request) => {
        const text = `${request.headers.authorization} of ${world.token}`;
        return request.method === method ? { kind: 'status', status, text } : undefined;
      });
      const repository = await world.open();
      const failure = await repository.refresh([1]).catch((error: unknown) => error);
      expect(failure).toBeInstanceOf(Error);
      const seen = new Set<unknown>();
      for (let at = failure; at instanceof Error && !seen.has(at); at = at.cause) {
        seen.add(at);
        expectNone(`${at.message} ${at.stack}`);
      }
    },
  );

  test.each([
    ['is empty', () => '', RepositoryUnusable, /the token is empty or has spaces/],
    ['has a line break', () => 'a\nb', RepositoryUnusable, /the token is empty or has spaces/],
    [
      'cannot be had now',
      () => Promise.reject(new Error('no network')),
      RepositoryUnavailable,
      /no token could be had for .*: no network/,
    ],
    [
      'cannot be had at all',
      () => Promise.reject(new ForgeForbidden('the App is not installed', null)),
      RepositoryUnusable,
      /no token could be had for .*: the App is not installed/,
    ],
  ])('that %s is said', async (_, token, kind, message) => {
    const repository = await world.open({ token });
    const failure = await repository.refresh().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(kind);
    expect(messageOf(failure)).toMatch(message);
    expect(world.server.requests).toEqual([]);
  });
});
