import { describe, expect, test } from '@jest/globals';
import type { ContractContext } from '../release-repository.ts';

export function comparingContract({ subject, repository }: ContractContext): void {
  const commitFile = (branch: string, path: string, more: { from?: string; at?: number } = {}) =>
    subject().commit({ branch, files: { [path]: `${path} on ${branch}` }, ...more });

  describe('history', () => {
    test('names the commits from one to the other, parents first, with what they changed', async () => {
      const first = commitFile('env/qa', 'plans/a.yml', { at: 1_795_000_000 });
      const side = commitFile('side', 'plans/b.yml', { from: first });
      const second = commitFile('env/qa', 'plans/c.yml');
      const merge = subject().commit({
        branch: 'env/qa',
        files: { 'plans/b.yml': 'plans/b.yml on side', 'plans/a.yml': null },
        merges: side,
      });
      await repository().refresh();
      const history = await repository().history(first, merge);
      expect(history.map(({ commit }) => commit).sort()).toEqual([side, second, merge].sort());
      expect(history.at(-1)).toMatchObject({ commit: merge, firstParent: true });
      expect(history.find(({ commit }) => commit === side)).toMatchObject({ firstParent: false });
      const paths = new Map(history.at(-1)?.changes.map(({ path, blob }) => [path, blob]));
      expect(paths).toEqual(
        new Map([
          ['plans/a.yml', null],
          ['plans/b.yml', expect.stringMatching(/^[0-9a-f]{40,64}$/)],
        ]),
      );
      const all = await repository().history(null, merge);
      expect(all[0]).toMatchObject({ commit: first, at: '2026-11-18T11:06:40.000Z', firstParent: true });
      expect(all[0]?.changes.map(({ path }) => path)).toEqual(['plans/a.yml']);
      expect(await repository().history(merge, merge)).toEqual([]);
    });

    test('names whoever had a hand in a commit', async () => {
      const [author, committer] = ['Ada <ada@example.com>', 'Cleo <cleo@example.com>'];
      const trailers = ['Bob <bob@example.com>', 'Dora Diaz <dora@example.com>'].map(
        (it) => `Co-authored-by: ${it}`,
      );
      const message = ['A plan (#7)', '', 'Bob and Dora helped.', '', ...trailers].join('\n');
      commitFile('env/qa', 'plans/a.yml');
      subject().commit({ branch: 'env/qa', files: {}, author, committer, message });
      const tip = commitFile('env/qa', 'plans/b.yml');
      await repository().refresh();
      const history = await repository().history(null, tip);
      const named = history.map(({ contributors }) =>
        contributors.map(({ name, email }) => `${name} ${email}`),
      );
      const [ada, bob, cleo, dora] = [
        ...['Ada ada@example.com', 'Bob bob@example.com'],
        ...['Cleo cleo@example.com', 'Dora Diaz dora@example.com'],
      ];
      expect(named.map((it) => [...new Set(it)])).toEqual([[ada], [ada, bob, dora, cleo], [ada]]);
    });

    test('keeps what the author said, and when', async () => {
      const message = 'retry of qa/one\n\nNot-in-source: shop\n';
      const times = { at: 1_795_003_600, authored: 1_795_000_000 };
      const tip = subject().commit({ branch: 'main', files: {}, message, ...times });
      await repository().refresh();
      const [entry] = await repository().history(null, tip);
      expect(entry).toMatchObject({
        message: message.trimEnd(),
        at: '2026-11-18T12:06:40.000Z',
        authoredAt: '2026-11-18T11:06:40.000Z',
      });
    });

    test('is not led astray by hostile names, messages and links', async () => {
      const author = '\u001b[31mEve\u202e :100644 <eve@example.com>';
      const message = ':000000 100644 a b A\nx\n\nCo-authored-by: :100644 <\u202eeve@example.com>';
      subject().commit({ branch: 'main', files: {}, author, message });
      const tip = subject().commit({ branch: 'main', files: {}, links: { 'new\nline': ':target' }, author });
      await repository().refresh();
      const history = await repository().history(null, tip);
      expect(history.map(({ changes }) => changes)).toEqual([[], [{ path: 'new\nline', blob: null }]]);
      const eve = { name: '[31mEve  :100644', email: 'eve@example.com' };
      expect(history[0]?.author).toEqual(eve);
      expect(history[0]?.contributors).toEqual([eve, { name: ':100644', email: 'eve@example.com' }, eve]);
    });

    test('tells who came from whom', async () => {
      const first = commitFile('main', 'a');
      const second = commitFile('main', 'b');
      const side = commitFile('side', 'c', { from: first });
      await repository().refresh();
      expect(await repository().isAncestor(first, second)).toBe(true);
      expect(await repository().isAncestor(second, second)).toBe(true);
      expect(await repository().isAncestor(second, first)).toBe(false);
      expect(await repository().isAncestor(second, side)).toBe(false);
      expect(await repository().isAncestor('1'.repeat(40), side)).toBe(false);
      expect(await repository().isAncestor(first, 'HEAD')).toBe(false);
    });
  });

  describe('what a branch changed', () => {
    test('is told since it left its base, wherever that is now', async () => {
      const files = { 'plans/old.yml': 'old', 'plans/gone.yml': 'gone' };
      const base = subject().commit({ branch: 'env/qa', files });
      const tip = subject().commit({
        branch: 'plan/qa/new',
        from: base,
        files: { 'plans/new.yml': 'new', 'plans/old.yml': 'changed', 'plans/gone.yml': null },
        links: { 'plans/link.yml': 'new.yml' },
      });
      const later = commitFile('env/qa', 'plans/later.yml');
      await repository().refresh();
      const changes = await repository().changesSince(later, tip);
      expect(new Map(changes.map(({ path, kind }) => [path, kind]))).toEqual(
        new Map([
          ['plans/gone.yml', 'deleted'],
          ['plans/link.yml', 'other'],
          ['plans/new.yml', 'added'],
          ['plans/old.yml', 'modified'],
        ]),
      );
      expect(await repository().changesSince(tip, tip)).toEqual([]);
    });

    test('is everything when it has no history in common with its base', async () => {
      const base = commitFile('env/qa', 'plans/a.yml');
      const tip = commitFile('plan/qa/b', 'plans/b.yml');
      await repository().refresh();
      expect(await repository().changesSince(base, tip)).toEqual([{ path: 'plans/b.yml', kind: 'added' }]);
    });
  });

  describe('changes of tips', () => {
    test('are found on many branches at once, by the commit that made them', async () => {
      const base = commitFile('env/qa', 'plans/old.yml');
      const one = commitFile('plan/qa/one', 'plans/one.yml', { from: base, at: 1_795_000_100 });
      const tipOfOne = commitFile('plan/qa/one', 'README.md');
      const two = commitFile('plan/qa/two', 'plans/deep/two.yml', { from: base });
      const later = commitFile('env/qa', 'plans/later.yml');
      const merge = subject().commit({
        branch: 'plan/qa/two',
        files: { 'plans/later.yml': 'plans/later.yml on env/qa' },
        merges: later,
      });
      await repository().refresh();
      const changes = await repository().changesOfTips([tipOfOne, merge], [base]);
      const author = { name: 'Ada', email: 'ada@example.com' };
      const at = expect.any(String);
      expect(new Map(changes.map((change) => [change.path, change]))).toEqual(
        new Map([
          [
            'plans/one.yml',
            {
              path: 'plans/one.yml',
              kind: 'added',
              tip: tipOfOne,
              commit: one,
              at: expect.stringContaining('2026-11-18T11:08:20'),
              author,
            },
          ],
          ['README.md', { path: 'README.md', kind: 'added', tip: tipOfOne, commit: tipOfOne, at, author }],
          [
            'plans/deep/two.yml',
            { path: 'plans/deep/two.yml', kind: 'added', tip: merge, commit: two, at, author },
          ],
          [
            'plans/later.yml',
            { path: 'plans/later.yml', kind: 'added', tip: merge, commit: later, at, author },
          ],
        ]),
      );
      expect(changes).toHaveLength(4);
      const withoutLater = await repository().changesOfTips([merge], [base, later]);
      expect(withoutLater.map(({ path }) => path)).toEqual(['plans/deep/two.yml']);
      expect(await repository().changesOfTips([], [base])).toEqual([]);
    });
  });
}
