import { beforeEach, describe, expect, test } from '@jest/globals';
import { rehearseRepository } from '../../../src/adapters/rehearsal/rehearse-repository.ts';
import type { FileWrite, ReleaseRepository } from '../../../src/ports/release-repository.ts';
import { createMemoryStore } from '../../support/memory/memory-repository.ts';

const branch = 'deployment-records';
const author = { name: 'deployment-plans', email: 'deployment-plans@localhost' };

let real: ReleaseRepository;
let rehearsed: ReleaseRepository;
let head: string;

beforeEach(() => {
  const store = createMemoryStore();
  head = store.commit({ branch, files: { 'runs/qa/1.json': 'one', 'runs/qa/2.json': 'two' } });
  real = store.open();
  rehearsed = rehearseRepository(store.open());
});

function write(path: string, text: string | null): FileWrite {
  return { path, bytes: text === null ? null : Buffer.from(text) };
}

async function commit(expected: string | null, ...writes: readonly FileWrite[]): Promise<string> {
  const result = await rehearsed.commit({ branch, expected, writes, message: 'try', author });
  if (result.kind === 'moved') throw new Error('the branch has moved');
  return result.commit;
}

async function textAt(commitId: string, path: string): Promise<string | undefined> {
  const content = (await rehearsed.read(commitId, [path])).get(path);
  return content?.bytes == null ? undefined : Buffer.from(content.bytes).toString();
}

describe('a rehearsed commit', () => {
  test('is shown to whoever reads afterwards, and is nowhere else', async () => {
    const tried = await commit(head, write('runs/qa/3.json', 'three'), write('active/qa/4.json', 'four'));
    expect(await rehearsed.branches(branch)).toEqual(new Map([[branch, tried]]));
    expect(await textAt(tried, 'runs/qa/3.json')).toBe('three');
    expect(await textAt(tried, 'runs/qa/1.json')).toBe('one');
    expect(await real.branches(branch)).toEqual(new Map([[branch, head]]));
  });

  test('stands on the one before', async () => {
    const first = await commit(head, write('runs/qa/1.json', 'changed'));
    const second = await commit(first, write('runs/qa/2.json', null));
    expect(await textAt(second, 'runs/qa/1.json')).toBe('changed');
    expect(await textAt(second, 'runs/qa/2.json')).toBeUndefined();
    expect(await textAt(head, 'runs/qa/1.json')).toBe('one');
  });

  test('shows in its folders what it adds and deletes', async () => {
    const tried = await commit(head, write('active/qa/4.json', 'four'), write('runs/qa/1.json', null));
    const names = async (folder: string) =>
      (await rehearsed.list(tried, folder)).map(({ name, kind }) => `${kind} ${name}`);
    expect(await names('')).toEqual(['folder active', 'folder runs']);
    expect(await names('active')).toEqual(['folder qa']);
    expect(await names('active/qa')).toEqual(['file 4.json']);
    expect(await names('runs/qa')).toEqual(['file 2.json']);
  });

  test('has blobs that can be read', async () => {
    const tried = await commit(head, write('a.json', 'new'));
    const [entry] = (await rehearsed.list(tried, '')).filter(({ name }) => name === 'a.json');
    const id = entry?.id ?? '';
    expect((await rehearsed.readBlobs([id])).get(id)?.size).toBe(3);
  });

  test('is refused when the branch is elsewhere', async () => {
    await commit(head, write('a.json', 'new'));
    await expect(commit(head, write('b.json', 'new'))).rejects.toThrow('moved');
    await expect(commit(null, write('b.json', 'new'))).rejects.toThrow('moved');
  });

  test('may begin a branch, from nothing or from a commit', async () => {
    const begin = { expected: null, message: 'try', author, writes: [write('plans/1.yml', 'x')] };
    await rehearsed.commit({ ...begin, branch: 'plan/qa/1' });
    await rehearsed.commit({ ...begin, branch: 'plan/qa/2', startFrom: head });
    const branches = await rehearsed.branches('plan/');
    const filesOf = async (name: string) =>
      (await rehearsed.list(branches.get(name) ?? '', '')).map((entry) => entry.name);
    expect(await filesOf('plan/qa/1')).toEqual(['plans']);
    expect(await filesOf('plan/qa/2')).toEqual(['plans', 'runs']);
  });
});
