import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import {
  type RecordsCopy,
  type RecordsCopyOptions,
  withRecordsCopy,
} from '../../../../src/adapters/git/records/with-records-copy.ts';
import { RepositoryUnavailable, RepositoryUnusable } from '../../../../src/ports/release-repository.ts';
import type { TestRepository } from '../../../support/git-world.ts';
import { createHostedWorld, type HostedWorld } from '../hosted/hosted-world.ts';

const branch = 'deployment-records';
let world: HostedWorld;
beforeEach(async () => {
  world = await createHostedWorld();
});
afterEach(() => world.remove());

const scratchFolders = () => readdirSync(join(world.git.folder, 'tmp'));

/** What the copy has at a path, after it was asked anew. */
async function newest(copy: RecordsCopy, path: string): Promise<string | undefined> {
  await copy.refresh();
  const tip = (await copy.branches(branch)).get(branch);
  if (tip === undefined) return undefined;
  const bytes = (await copy.read(tip, [path])).get(path)?.bytes;
  return bytes == null ? undefined : Buffer.from(bytes).toString('utf8');
}

function copyOf<Answer>(
  use: (copy: RecordsCopy) => Promise<Answer>,
  options: Partial<RecordsCopyOptions> = {},
): Promise<Answer> {
  const { address, token, git } = world;
  return withRecordsCopy({ address, token: () => token, variables: git.variables, ...options }, use);
}

test('one look is one connection and two processes, and nothing is left of it', async () => {
  world.origin.commit({ branch, files: { 'active/qa/a.json': 'old' } });
  world.origin.commit({ branch, files: { 'active/qa/a.json': 'new', 'runs/qa/b.json': 'b' } });
  world.origin.commit({ branch: 'main', files: { 'catalog/a.yml': 'a' } });
  const counter = world.git.countGit();
  const [text, names] = await copyOf(
    async (copy) => {
      const found = await newest(copy, 'active/qa/a.json');
      const tip = (await copy.branches(branch)).get(branch) ?? '';
      expect(scratchFolders()).toHaveLength(1);
      return [found, (await copy.list(tip, 'active/qa')).map(({ name }) => name)];
    },
    { variables: counter.variables },
  );
  expect([text, names]).toEqual(['new', ['a.json']]);
  expect(counter.calls().map((call) => / (fetch|cat-file) /.exec(call)?.[1])).toEqual(['fetch', 'cat-file']);
  expect(counter.calls().join('\n')).not.toContain(world.token);
  expect(world.server.requests.filter(({ url }) => url.includes('info/refs'))).toHaveLength(1);
  expect(scratchFolders()).toEqual([]);
});

test('the next look brings what is new, and not again what was brought', async () => {
  const filler = Object.fromEntries(
    Array.from({ length: 300 }, (_, at) => [`runs/qa/${at}.json`, `${at} `.repeat(200)]),
  );
  world.origin.commit({ branch, files: { ...filler, 'active/qa/a.json': 'old' } });
  const sizes = await copyOf(async (copy) => {
    expect(await newest(copy, 'active/qa/a.json')).toBe('old');
    const before = world.server.requests.length;
    world.origin.commit({ branch, files: { 'active/qa/a.json': 'new' } });
    expect(await newest(copy, 'active/qa/a.json')).toBe('new');
    const bytes = (from: number, to?: number) =>
      world.server.requests.slice(from, to).reduce((sum, request) => sum + request.bytes, 0);
    return { first: bytes(0, before), second: bytes(before) };
  });
  expect(sizes.second * 4).toBeLessThan(sizes.first);
});

test.each(['sha1', 'sha256'] as const)(
  'without a token a repository of %s is asked as it is',
  async (objectFormat) => {
    const other = world.git.createRepository('other', { bare: true, objectFormat });
    other.commit({ branch, files: { 'environments/qa.json': '{}' } });
    expect(await lookAt(other)).toBe('{}');
  },
);

test('a repository without records has none, which is known', async () => {
  const other = world.git.createRepository('other', { bare: true });
  other.commit({ branch: 'main', files: { a: 'a' } });
  expect(await lookAt(other)).toBeUndefined();
});

test('before the first look there is nothing', async () => {
  expect(await copyOf(async (copy) => (await copy.branches(branch)).size)).toBe(0);
});

test.each([
  ['a token that is wrong', { token: () => 'canary-wrong' }, RepositoryUnusable],
  ['a repository that is not there', { address: '/nowhere/releases', token: null }, RepositoryUnavailable],
])('%s is a rejection, and nothing is left', async (_, options, kind) => {
  world.origin.commit({ branch, files: { a: 'a' } });
  const look = copyOf((copy) => newest(copy, 'a'), options);
  await expect(look).rejects.toThrow(kind);
  await expect(look).rejects.not.toThrow('canary');
  expect(scratchFolders()).toEqual([]);
});

function lookAt({ folder }: TestRepository): Promise<string | undefined> {
  return copyOf((copy) => newest(copy, 'environments/qa.json'), { address: folder, token: null });
}
