import { describe, expect, test } from '@jest/globals';
import type { ContractContext } from '../release-repository.ts';

const text = (bytes: Uint8Array | null | undefined) => (bytes ? Buffer.from(bytes).toString('utf8') : bytes);

export function readingContract({ subject, repository }: ContractContext): void {
  describe('branches', () => {
    test('are found by whole name and by folder, and nothing that only begins alike', async () => {
      const main = subject().commit({ branch: 'main', files: { a: '1' } });
      for (const branch of ['env/qa', 'env/qa2', 'environment', 'plan/qa/one', 'plan/qa/two']) {
        subject().commit({ branch, from: main, files: { [branch.replaceAll('/', '-')]: '1' } });
      }
      await repository().refresh();
      const names = async (...prefixes: string[]) => [...(await repository().branches(...prefixes)).keys()];
      expect(await names('env/')).toEqual(['env/qa', 'env/qa2']);
      expect(await names('env/qa')).toEqual(['env/qa']);
      expect(await names('main', 'plan/qa/')).toEqual(['main', 'plan/qa/one', 'plan/qa/two']);
      expect(await names('env')).toEqual([]);
      // Whether branches without a meaning here are shown at all is left to each adapter.
      expect(await names()).toEqual(
        expect.arrayContaining(['env/qa', 'env/qa2', 'main', 'plan/qa/one', 'plan/qa/two']),
      );
      expect((await repository().branches('main')).get('main')).toBe(main);
    });

    test('are read anew each time', async () => {
      const first = subject().commit({ branch: 'main', files: { a: '1' } });
      await repository().refresh();
      expect(await repository().branches('main')).toEqual(new Map([['main', first]]));
      const second = subject().commit({ branch: 'main', files: { a: '2' } });
      await repository().refresh();
      expect(await repository().branches('main')).toEqual(new Map([['main', second]]));
    });
  });

  describe('files', () => {
    const odd = ['constructor', '__proto__', 'ä ö', 'new\nline', 'quo"te\\', '-dash', ':(top)x', '*'];

    test('are listed by name with their kind', async () => {
      const commit = subject().commit({
        branch: 'main',
        files: { 'catalog/b.yml': 'b', 'catalog/a.yml': 'a', 'catalog/a/x': 'x', 'other/y': 'y' },
        links: { 'catalog/link': '../other/y' },
      });
      await repository().refresh();
      const entries = await repository().list(commit, 'catalog');
      expect(entries.map(({ name, kind }) => [name, kind])).toEqual([
        ['a', 'folder'],
        ['a.yml', 'file'],
        ['b.yml', 'file'],
        ['link', 'other'],
      ]);
      expect((await repository().list(commit, '')).map(({ name }) => name)).toEqual(['catalog', 'other']);
      expect(await repository().list(commit, 'nowhere')).toEqual([]);
      expect(await repository().list(commit, 'catalog/a.yml')).toEqual([]);
    });

    test('are read when they are regular, whatever they are called', async () => {
      const files = Object.fromEntries(odd.map((name) => [`deep/er/${name}`, `content of ${name}`]));
      const commit = subject().commit({ branch: 'main', files, links: { link: 'deep' } });
      await repository().refresh();
      const paths = Object.keys(files);
      const found = await repository().read(commit, [...paths, 'link', 'deep', 'deep/er', 'nowhere/at/all']);
      expect([...found.keys()].sort()).toEqual([...paths].sort());
      for (const path of paths) expect(text(found.get(path)?.bytes)).toBe(files[path]);
    });

    test('over 1 MiB come without their bytes', async () => {
      const limit = 1024 * 1024;
      const commit = subject().commit({
        branch: 'main',
        files: { most: 'x'.repeat(limit), over: 'x'.repeat(limit + 1), empty: '' },
      });
      await repository().refresh();
      const found = await repository().read(commit, ['most', 'over', 'empty']);
      expect(found.get('most')?.bytes?.length).toBe(limit);
      expect(found.get('over')).toEqual({ id: expect.any(String), size: limit + 1, bytes: null });
      expect(found.get('empty')).toMatchObject({ size: 0, bytes: Buffer.alloc(0) });
    });

    test('are found again by the id of their blob', async () => {
      const commit = subject().commit({ branch: 'main', files: { a: 'one', b: 'two' } });
      await repository().refresh();
      const [a = '', b = ''] = [...(await repository().read(commit, ['a', 'b'])).values()].map(
        ({ id }) => id,
      );
      const found = await repository().readBlobs([a, b, a, '0'.repeat(a.length), 'no id\ninfo', commit]);
      expect([...found].map(([id, file]) => [id, file.id, file.size, text(file.bytes)])).toEqual([
        [a, a, 3, 'one'],
        [b, b, 3, 'two'],
      ]);
    });

    test('are found again by the id of their blob without their bytes when they are over 1 MiB', async () => {
      const size = 1024 * 1024 + 1;
      const commit = subject().commit({ branch: 'main', files: { over: 'x'.repeat(size) } });
      await repository().refresh();
      const id = (await repository().read(commit, ['over'])).get('over')?.id ?? '';
      expect([...(await repository().readBlobs([id]))]).toEqual([[id, { id, size, bytes: null }]]);
    });

    test('of an unknown commit cannot be read', async () => {
      await expect(repository().read('1'.repeat(40), ['a'])).rejects.toThrow(/no commit 1{40}/);
    });
  });
}
