import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import { createManifestRepositories } from '../../../../src/adapters/git/manifests/create-manifest-repositories.ts';
import type { ManifestChange, ManifestRepositories } from '../../../../src/ports/manifest-repositories.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import { type GitHttpServer, startGitHttpServer } from '../../../support/git-http-server.ts';
import { createGitWorld, type GitWorld, type TestRepository } from '../../../support/git-world.ts';

const now = () => Date.parse('2026-11-20T10:00:00Z');
const token = 'canary-token-1';

let world: GitWorld;
let server: GitHttpServer;
let manifests: TestRepository;

beforeEach(async () => {
  world = createGitWorld();
  manifests = world.createRepository('served/acme/manifests.git', { bare: true });
  server = await startGitHttpServer({ folder: join(world.folder, 'served'), variables: world.variables });
  server.tokens.set(token, 'write');
  manifests.commit({ branch: 'main', files: { 'apps/a.yaml': 'tag: 1\n', other: 'x' }, message: 'first' });
});
afterEach(async () => {
  await server.close();
  world.remove();
});

const repository = (way: 'path' | 'name') => (way === 'path' ? manifests.folder : 'acme/manifests');

const repositories = (given = token): ManifestRepositories =>
  createManifestRepositories({
    ...{ folder: world.folder, variables: world.variables, now },
    server: { address: server.origin, token: () => given },
  });

const bytes = (text: string) => new TextEncoder().encode(text);
const change = (expected: string): ManifestChange => ({
  ...{ expected, path: 'apps/a.yaml', bytes: bytes('tag: 2\n') },
  message: 'deploy a 2\n\nPlan qa/one.\n\nDeployment-Key: qa/one/a/deploy',
});
const trailer = (value: string) => ({ key: 'Deployment-Key', value });

describe.each(['path', 'name'] as const)('a repository by its %s', (way) => {
  const place = (branch = 'main') => ({ repository: repository(way), branch });

  test('is read, and written by one commit that is found again', async () => {
    const { tip, committed, found, none } = await repositories().use(place(), async (copy) => {
      const tip = await copy.refresh();
      expect(await copy.read(tip, 'apps/a.yaml')).toEqual(Buffer.from('tag: 1\n'));
      const committed = await copy.commit(change(tip));
      const after = await copy.refresh();
      const [found, none] = [
        await copy.find(after, trailer('qa/one/a/deploy')),
        await copy.find(after, trailer('b')),
      ];
      return { tip, committed, found, none };
    });
    expect(committed).toEqual({ kind: 'committed', commit: manifests.git('rev-parse', 'main') });
    expect([found, none]).toEqual([manifests.git('rev-parse', 'main'), undefined]);
    expect(manifests.git('rev-parse', 'main^')).toBe(tip);
    expect(manifests.git('diff', '--name-only', 'main^', 'main')).toBe('apps/a.yaml');
    expect(manifests.git('show', 'main:apps/a.yaml')).toBe('tag: 2');
    expect(manifests.git('log', '-1', '--format=%(trailers:key=Deployment-Key,valueonly)', 'main')).toBe(
      'qa/one/a/deploy',
    );
  });

  test('leaves nothing behind', async () => {
    await repositories().use(place(), (copy) => copy.refresh());
    expect(readdirSync(join(world.folder, 'tmp'))).toEqual([]);
  });

  test('is not written when somebody was faster', async () => {
    const result = await repositories().use(place(), async (copy) => {
      const tip = await copy.refresh();
      manifests.commit({ branch: 'main', files: { other: 'y' } });
      return copy.commit(change(tip));
    });
    expect(result).toEqual({ kind: 'moved' });
    expect(manifests.git('show', 'main:apps/a.yaml')).toBe('tag: 1');
  });

  test('shows regular files alone', async () => {
    manifests.commit({ branch: 'main', files: {}, links: { link: 'other', folder: 'apps' } });
    const paths = ['link', 'folder/a.yaml', 'apps', 'missing', '../other'];
    const read = await repositories().use(place(), async (copy) => {
      const tip = await copy.refresh();
      return Promise.all(paths.map((path) => copy.read(tip, path)));
    });
    expect(read).toEqual(paths.map(() => undefined));
  });

  test.each(['../x', '.git/config', 'a/../../x', ''])('writes nothing outside of it: %j', async (path) => {
    const writing = repositories().use(place(), async (copy) =>
      copy.commit({ ...change(await copy.refresh()), path }),
    );
    await expect(writing).rejects.toThrow('is no path of a file');
  });

  test('without the branch says what to do', async () => {
    const reading = repositories().use(place('gone'), (copy) => copy.refresh());
    await expect(reading).rejects.toThrow(RepositoryUnusable);
    await expect(reading).rejects.toThrow(/has no branch gone; make it, or name another one as branch$/);
  });

  test('is read in its newest commits alone', async () => {
    const files = Array.from({ length: 300 }, (_, index) => ({ other: String(index) }));
    manifests.commitAll(files.map((it) => ({ branch: 'main', files: it })));
    const found = await repositories().use(place(), async (copy) => {
      const tip = await copy.refresh();
      const committed = await copy.commit(change(tip));
      return [committed.kind, await copy.find(await copy.refresh(), trailer('qa/one/a/deploy'))];
    });
    expect(found).toEqual(['committed', manifests.git('rev-parse', 'main')]);
    expect(manifests.git('rev-list', '--count', 'main')).toBe('302');
  });
});

test('a repository of SHA-256 is refused for good', async () => {
  const newer = world.createRepository('newer.git', { bare: true, objectFormat: 'sha256' });
  newer.commit({ branch: 'main', files: { 'apps/a.yaml': 'tag: 1\n' }, message: 'first' });
  const reading = repositories().use({ repository: newer.folder, branch: 'main' }, (copy) => copy.refresh());
  await expect(reading).rejects.toThrow(RepositoryUnusable);
  await expect(reading).rejects.toThrow(/names its objects by SHA-256/);
});

describe('a repository of a server', () => {
  test('is asked with its token, which nothing shows', async () => {
    const calls = world.countGit();
    const { use } = createManifestRepositories({
      ...{ folder: world.folder, variables: calls.variables, now },
      server: { address: server.origin, token: () => token },
    });
    await use({ repository: 'acme/manifests', branch: 'main' }, async (copy) =>
      copy.commit(change(await copy.refresh())),
    );
    expect(server.requests.length).toBeGreaterThan(0);
    expect(calls.calls().join('\n')).not.toContain(token);
  });

  test('that may not be written is refused with the permission that is missing', async () => {
    server.tokens.set('reader', 'read');
    const writing = repositories('reader').use(
      { repository: 'acme/manifests', branch: 'main' },
      async (copy) => copy.commit(change(await copy.refresh())),
    );
    await expect(writing).rejects.toThrow(RepositoryUnusable);
    await expect(writing).rejects.toThrow(/contents: write/);
  });

  test('whose answer to a push is lost is asked whether it has arrived', async () => {
    let pushes = 0;
    server.meddle(({ method, url = '' }) => {
      const isPush = method === 'POST' && url.includes('receive-pack');
      return isPush && ++pushes === 1 ? { kind: 'lost', status: 502 } : undefined;
    });
    const result = await repositories().use({ repository: 'acme/manifests', branch: 'main' }, async (copy) =>
      copy.commit(change(await copy.refresh())),
    );
    expect(result).toEqual({ kind: 'committed', commit: manifests.git('rev-parse', 'main') });
    expect(manifests.git('rev-list', '--count', 'main')).toBe('2');
  });
});

test.each(['--upload-pack=x', 'ext::sh -c x', 'http://example.com/a/b', '../manifests'])(
  '%s is never given to git',
  async (strange) => {
    const reading = repositories().use({ repository: strange, branch: 'main' }, (copy) => copy.refresh());
    await expect(reading).rejects.toThrow('is no address that git may be given');
  },
);

test('one that is not there may come again', async () => {
  const missing = { repository: join(world.folder, 'missing'), branch: 'main' };
  await expect(repositories().use(missing, (copy) => copy.refresh())).rejects.toThrow(RepositoryUnavailable);
});
