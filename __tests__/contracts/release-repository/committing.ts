import { mkdirSync, mkdtempSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import type { CommitRequest, ReleaseRepository } from '../../../src/ports/release-repository.ts';
import type { ContractContext, ContractOptions } from '../release-repository.ts';

const author = { name: 'deployment-plans', email: 'deployment-plans@localhost' };
const branch = 'deployment-records';

const request = (expected: string | null, files: Readonly<Record<string, string | null>>): CommitRequest => ({
  branch,
  expected,
  writes: Object.entries(files).map(([path, text]) => ({
    path,
    bytes: text === null ? null : Buffer.from(text, 'utf8'),
  })),
  message: 'record something',
  author,
});

async function commitTo(repository: ReleaseRepository, wanted: CommitRequest): Promise<string> {
  const result = await repository.commit(wanted);
  if (result.kind !== 'committed') throw new Error('the branch has moved');
  return result.commit;
}

async function filesOf(repository: ReleaseRepository, commit: string, folder = ''): Promise<string[]> {
  const entries = await repository.list(commit, folder);
  const nested = entries.map(async ({ name, kind }) =>
    kind === 'folder' ? filesOf(repository, commit, `${folder}${name}/`) : [`${folder}${name}`],
  );
  return (await Promise.all(nested)).flat();
}

/** Adds a line to a file, again and again until no other writer was faster. */
async function addLine(repository: ReleaseRepository, line: string): Promise<void> {
  for (;;) {
    await repository.refresh();
    const head = (await repository.branches(branch)).get(branch) ?? null;
    const file = head === null ? undefined : (await repository.read(head, ['log'])).get('log');
    const before = Buffer.from(file?.bytes ?? []).toString('utf8');
    if ((await repository.commit(request(head, { log: `${before}${line}\n` }))).kind === 'committed') return;
  }
}

export function committingContract(
  { subject, repository }: ContractContext,
  { writers }: ContractOptions,
): void {
  describe('a commit', () => {
    test('begins a branch, of nothing or of a commit', async () => {
      const main = subject().commit({ branch: 'main', files: { a: '1' } });
      await repository().refresh();
      const records = await commitTo(repository(), request(null, { 'b/c.json': '{}' }));
      const plan = await commitTo(repository(), {
        ...request(null, { 'plans/x.yml': 'x' }),
        branch: 'plan/qa/x',
        startFrom: main,
      });
      const tips = new Map([
        ['deployment-records', records],
        ['plan/qa/x', plan],
      ]);
      expect(await repository().branches(branch, 'plan/')).toEqual(tips);
      expect(await filesOf(repository(), records)).toEqual(['b/c.json']);
      expect(await filesOf(repository(), plan)).toEqual(['a', 'plans/x.yml']);
      const [entry] = await repository().history(main, plan);
      expect(entry).toMatchObject({ commit: plan, author, firstParent: true });
    });

    test('writes, replaces and deletes files, folders with them', async () => {
      const odd = { 'new\nline': '1', 'ü"\\': '2', __proto__x: '3', 'a.b': '4', 'a/b': '5', a0: '6' };
      const first = await commitTo(repository(), request(null, { ...odd, 'x/y/z': '7' }));
      expect((await filesOf(repository(), first)).sort()).toEqual([...Object.keys(odd), 'x/y/z'].sort());
      const second = await commitTo(
        repository(),
        request(first, { 'x/y/z': null, 'a/b': 'changed', 'a.b': null, 'never/there': null }),
      );
      expect((await filesOf(repository(), second)).sort()).toEqual(
        ['__proto__x', 'a/b', 'a0', 'new\nline', 'ü"\\'].sort(),
      );
      const replaced = await commitTo(
        repository(),
        request(second, { a: 'a file now', 'a0/b': 'a folder now' }),
      );
      expect(await filesOf(repository(), replaced)).toEqual(expect.arrayContaining(['a', 'a0/b']));
    });

    test('is refused, and nothing written, when the branch is elsewhere', async () => {
      const first = await commitTo(repository(), request(null, { a: '1' }));
      const other = await subject().open();
      await other.refresh();
      const second = await commitTo(other, request(first, { a: '2' }));
      expect(await repository().commit(request(first, { a: '3' }))).toEqual({ kind: 'moved' });
      expect(await repository().commit(request(null, { a: '4' }))).toEqual({ kind: 'moved' });
      await repository().refresh();
      expect(await repository().branches(branch)).toEqual(new Map([[branch, second]]));
    });

    test('is seen by the other instances', async () => {
      const other = await subject().open();
      const commit = await commitTo(repository(), request(null, { a: '1' }));
      await other.refresh();
      expect(await other.branches(branch)).toEqual(new Map([[branch, commit]]));
      expect(Buffer.from((await other.read(commit, ['a'])).get('a')?.bytes ?? []).toString()).toBe('1');
    });

    test('never loses or doubles a change, however many write at once', async () => {
      const instances = await Promise.all(Array.from({ length: writers }, () => subject().open()));
      const lines = instances.flatMap((_, writer) => [1, 2, 3, 4, 5].map((change) => `${writer}.${change}`));
      await Promise.all(
        instances.map(async (instance, writer) => {
          for (const line of lines.filter((text) => text.startsWith(`${writer}.`)))
            await addLine(instance, line);
        }),
      );
      await repository().refresh();
      const tip = (await repository().branches(branch)).get(branch) ?? '';
      const log = Buffer.from((await repository().read(tip, ['log'])).get('log')?.bytes ?? []).toString();
      expect(log.trimEnd().split('\n').sort()).toEqual([...lines].sort());
      expect(await repository().history(null, tip)).toHaveLength(lines.length);
    }, 60_000);
  });

  test('a checkout holds the files of the commit as they are', async () => {
    const files = { 'deploy/deploy.sh': 'echo\r\n', '.gitattributes': '* filter=evil text eol=crlf\n' };
    const commit = subject().commit({ branch: 'main', files, links: { link: 'deploy/deploy.sh' } });
    await repository().refresh();
    const temporary = mkdtempSync(join(tmpdir(), 'checkout-'));
    try {
      const folder = join(temporary, 'empty');
      mkdirSync(folder);
      await repository().checkOut(commit, folder);
      expect(readFileSync(join(folder, '.gitattributes'), 'utf8')).toContain('filter=evil');
      expect(readFileSync(join(folder, 'deploy/deploy.sh'), 'utf8')).toContain('echo');
      expect(readlinkSync(join(folder, 'link'))).toBe('deploy/deploy.sh');
    } finally {
      rmSync(temporary, { recursive: true });
    }
  });
}
