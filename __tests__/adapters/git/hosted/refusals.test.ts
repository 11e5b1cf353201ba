import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { ReleaseRepository } from '../../../../src/ports/release-repository.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { createHostedWorld, type HostedWorld } from './hosted-world.ts';

const branch = 'deployment-records';
const author = { name: 'a', email: 'b' };

describe('a server that', () => {
  let world: HostedWorld;
  let repository: ReleaseRepository;
  let first: string;

  beforeEach(async () => {
    world = await createHostedWorld();
    first = world.origin.commit({ branch, files: { log: 'first' } });
    repository = await world.open();
  });
  afterEach(() => world.remove());

  const commit = () => {
    const writes = [{ path: 'log', bytes: Buffer.from('second') }];
    return repository.commit({ branch, expected: first, writes, message: 'second', author });
  };
  const log = () => world.origin.git('log', '--format=%s', branch).split('\n');

  test.each([
    [401, RepositoryUnusable, /did not accept the token: it is wrong, has expired or was revoked/],
    [
      403,
      RepositoryUnusable,
      /may not be read .* permission contents: read, and a GITHUB_TOKEN .* own repository/,
    ],
    [
      404,
      RepositoryUnusable,
      /not found: the address is wrong, or the token does not reach it.*contents: read/,
    ],
    [301, RepositoryUnusable, /redirects to another address, where the token is not sent/],
    [302, RepositoryUnusable, /redirects to another address/],
    [429, RepositoryUnavailable, /could not be fetched: .*429/],
    [500, RepositoryUnavailable, /could not be fetched: .*500/],
    [503, RepositoryUnavailable, /could not be fetched: .*503/],
  ])('answers a refresh with %i is told from others', async (status, kind, message) => {
    const location = `${world.server.origin}/elsewhere.git`;
    world.server.meddle(() => ({ kind: 'status', status, location }));
    const failure = await repository.refresh().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(kind);
    expect(String(failure)).toMatch(message);
    expect(String(failure)).toContain(world.address);
    expect(world.server.requests.some(({ url }) => url.includes('elsewhere'))).toBe(false);
  });

  test('refuses because of a limit may be asked later', async () => {
    world.server.meddle(() => ({ kind: 'status', status: 403, text: 'You have exceeded a rate limit' }));
    await expect(repository.refresh()).rejects.toThrow(RepositoryUnavailable);
  });

  test('is out of reach may be asked later', async () => {
    const unreachable = await world.open({ address: 'http://127.0.0.1:9/acme/release.git' });
    await expect(unreachable.refresh()).rejects.toThrow(RepositoryUnavailable);
    await expect(unreachable.refresh()).rejects.toThrow(/could not be fetched: .*connect/);
  });

  test('lets the token read alone says what is missing, at once, and nothing is written', async () => {
    await repository.refresh();
    world.server.tokens.set(world.token, 'read');
    const failure = await commit().catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(RepositoryUnusable);
    expect(String(failure)).toMatch(
      /may not be written .* contents: write.*the server said: Write access not/,
    );
    expect(log()).toEqual(['a change']);
  });

  test('loses the answer to a push that arrived is asked what became of it', async () => {
    await repository.refresh();
    world.server.meddle(({ method, url }) =>
      method === 'POST' && url?.includes('receive-pack') ? { kind: 'lost', status: 502 } : undefined,
    );
    const tip = () => world.origin.git('rev-parse', branch);
    expect(await commit()).toEqual({ kind: 'committed', commit: tip() });
    expect(log()).toEqual(['second', 'a change']);
    expect((await repository.branches(branch)).get(branch)).toBe(tip());
  });

  test('fails once in the middle of a push is asked again', async () => {
    await repository.refresh();
    let failed = false;
    world.server.meddle(({ method, url }) => {
      if (failed || method !== 'POST' || !url?.includes('receive-pack')) return undefined;
      failed = true;
      return { kind: 'status', status: 502 };
    });
    expect((await commit()).kind).toBe('committed');
    expect(log()).toEqual(['second', 'a change']);
  });

  test('was written to by others meanwhile refuses the commit', async () => {
    await repository.refresh();
    world.origin.commit({ branch, files: { log: 'other' } });
    expect(await commit()).toEqual({ kind: 'moved' });
  });
});
